package dev.octavo.html;

import dev.octavo.model.Article;
import dev.octavo.model.Heading;
import dev.octavo.model.HeadingIds;
import dev.octavo.model.Nodes;
import dev.octavo.model.Section;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The identifiers that links of an article may lead to.
 *
 * <p>Every generator makes identifiers from titles a little differently, so one that is not found as it is written is
 * looked up without regard to case and to how words are joined.
 */
final class Anchors {

    private static final Pattern JOINTS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    private final Article article;
    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> sectionIds = new LinkedHashSet<>();
    private final Map<String, String> freeNames = new HashMap<>();
    private @Nullable HeadingIds headingIds;
    private boolean collected;

    Anchors(Article article) {
        this.article = article;
        addSectionIds(article.sections());
    }

    Optional<String> find(String fragment) {
        String decoded = decode(fragment);
        String exact = ids().get(decoded);
        return exact != null ? Optional.of(exact) : Optional.ofNullable(ids().get(loose(decoded)));
    }

    /** The identifiers of the sections, which no other element may take. */
    Set<String> sectionIds() {
        return sectionIds;
    }

    /** The identifier of a heading inside a container. */
    String idOf(Heading heading) {
        HeadingIds known = headingIds;
        if (known == null) {
            known = HeadingIds.of(article);
            headingIds = known;
        }
        return known.of(heading);
    }

    /** Whether a fragment means the article's title: the top of a page, by the name HTML has for it or by the title itself. */
    boolean isTitle(String fragment) {
        String decoded = decode(fragment);
        return decoded.isEmpty()
                || decoded.equalsIgnoreCase("top")
                || loose(decoded).equals(loose(article.metadata().title()));
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
        return ids().keySet().stream().anyMatch(id -> id.startsWith(beginning));
    }

    private void addSectionIds(List<Section> sections) {
        sections.forEach(section -> {
            sectionIds.add(section.id());
            addSectionIds(section.sections());
        });
    }

    /** All identifiers, collected when they are first asked for: most articles have no link to a place of their own. */
    private Map<String, String> ids() {
        if (!collected) {
            collected = true;
            sectionIds.forEach(this::add);
            Nodes.stream(article)
                    .forEach(node -> add(
                            node instanceof Heading heading
                                    ? idOf(heading)
                                    : Nodes.attributes(node).id()));
        }
        return ids;
    }

    private void add(String id) {
        if (!id.isEmpty()) {
            ids.put(id, id);
            ids.putIfAbsent(loose(id), id);
        }
    }

    private static String loose(String id) {
        return JOINTS.matcher(id.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static String decode(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }
}
