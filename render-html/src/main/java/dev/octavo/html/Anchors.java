package dev.octavo.html;

import dev.octavo.model.Article;
import dev.octavo.model.Nodes;
import dev.octavo.model.Section;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The identifiers that links of an article may lead to.
 *
 * <p>Every generator makes identifiers from titles a little differently, so one that is not found as it is written is
 * looked up without regard to case and to how words are joined.
 */
final class Anchors {

    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> sectionIds = new HashSet<>();
    private final Map<String, String> freeNames = new HashMap<>();

    private Anchors() {}

    static Anchors of(Article article) {
        Anchors anchors = new Anchors();
        anchors.addSections(article.sections());
        Nodes.stream(article).forEach(node -> anchors.add(Nodes.attributes(node).id()));
        return anchors;
    }

    Optional<String> find(String fragment) {
        String decoded = decode(fragment);
        String exact = ids.get(decoded);
        return exact != null ? Optional.of(exact) : Optional.ofNullable(ids.get(loose(decoded)));
    }

    /** The identifiers of the sections, which no other element may take. */
    Set<String> sectionIds() {
        return sectionIds;
    }

    /** A name that, with a hyphen and a number after it, is no identifier of the article. */
    String free(String wanted) {
        return freeNames.computeIfAbsent(wanted, this::lengthened);
    }

    private String lengthened(String wanted) {
        String name = wanted;
        while (isBeginningOfAnId(name + "-")) {
            name += "x";
        }
        return name;
    }

    private boolean isBeginningOfAnId(String beginning) {
        return ids.keySet().stream().anyMatch(id -> id.startsWith(beginning));
    }

    private void addSections(List<Section> sections) {
        sections.forEach(section -> {
            add(section.id());
            sectionIds.add(section.id());
            addSections(section.sections());
        });
    }

    private void add(String id) {
        if (!id.isEmpty()) {
            ids.put(id, id);
            ids.putIfAbsent(loose(id), id);
        }
    }

    private static String loose(String id) {
        return id.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", "");
    }

    private static String decode(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }
}
