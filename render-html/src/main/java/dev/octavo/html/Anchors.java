package dev.octavo.html;

import dev.octavo.model.Article;
import dev.octavo.model.FreeIds;
import dev.octavo.model.Heading;
import dev.octavo.model.HeadingIds;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.model.Section;
import dev.octavo.render.Fragments;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The identifiers that links of an article may lead to, as they are written and, by {@link Fragments}, a little differently. */
final class Anchors {

    private final Article article;
    private final Set<String> sectionIds = new LinkedHashSet<>();
    private final Map<String, String> freeNames = new HashMap<>();
    private @Nullable HeadingIds headingIds;
    private @Nullable Set<String> ids;
    private @Nullable Map<String, String> looseIds;

    Anchors(Article article) {
        this.article = article;
        addSectionIds(article.sections());
    }

    Optional<String> find(String fragment) {
        String decoded = Fragments.decoded(fragment);
        return ids().contains(decoded)
                ? Optional.of(decoded)
                : Optional.ofNullable(looseIds().get(Fragments.loose(decoded)));
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

    /** The address in a target of the place that a fragment means, which may be the article's title; empty where nothing is called so. */
    Optional<String> address(String fragment, HtmlTarget target) {
        return find(fragment)
                .map(target::addressOf)
                .or(() -> isTitle(fragment) ? target.addressOfTitle() : Optional.empty());
    }

    /** Whether a fragment means the article's title: the top of a page, by the name HTML has for it or by the title itself. */
    private boolean isTitle(String fragment) {
        return Fragments.isTop(fragment, article.metadata().title());
    }

    /** A name that, with a hyphen and a number after it, is no identifier of the article. */
    String free(String wanted) {
        return freeNames.computeIfAbsent(wanted, name -> FreeIds.beginning(name, ids()));
    }

    private void addSectionIds(List<Section> sections) {
        sections.forEach(section -> {
            sectionIds.add(section.id());
            addSectionIds(section.sections());
        });
    }

    /** All identifiers, collected when they are first asked for: most articles have no link to a place of their own. */
    private Set<String> ids() {
        Set<String> known = ids;
        if (known == null) {
            known = new LinkedHashSet<>(sectionIds);
            Nodes.stream(article).map(this::idOf).forEach(known::add);
            known.remove("");
            ids = known;
        }
        return known;
    }

    private String idOf(Node node) {
        return node instanceof Heading heading
                ? idOf(heading)
                : node.attributes().id();
    }

    /** The identifiers by what is left of them when they are read loosely; most links are written exactly, and need none. */
    private Map<String, String> looseIds() {
        Map<String, String> known = looseIds;
        if (known == null) {
            Map<String, String> byLooseId = new HashMap<>();
            ids().forEach(id -> byLooseId.putIfAbsent(Fragments.loose(id), id));
            ids().forEach(id -> byLooseId.replace(id, id)); // what is written so means itself before all others
            known = byLooseId;
            looseIds = known;
        }
        return known;
    }
}
