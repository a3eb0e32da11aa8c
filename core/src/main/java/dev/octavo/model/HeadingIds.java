package dev.octavo.model;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The identifiers of an article's headings inside containers (quotes, divisions, list items), which are no sections: their
 * own, else one made from the text as for sections, unique in the article.
 *
 * <p>For those who write these headings, so that links find them. Headings are told apart by identity: two that are equal
 * have two identifiers. Immutable and thread-safe.
 */
public final class HeadingIds {

    private final IdentityHashMap<Heading, String> made = new IdentityHashMap<>();

    private HeadingIds(Article article) {
        List<Heading> nameless = new ArrayList<>();
        addNameless(article.lead(), nameless);
        article.sections().forEach(section -> addNameless(section, nameless));
        article.footnotes().forEach(note -> addNameless(note.body(), nameless));
        if (!nameless.isEmpty()) {
            FreeIds ids = FreeIds.beside(article);
            nameless.forEach(heading -> made.computeIfAbsent(heading, one -> ids.free(Slug.ofTitle(one.content()))));
        }
    }

    /** The identifiers of an article's headings. */
    public static HeadingIds of(Article article) {
        return new HeadingIds(article);
    }

    /** The identifier of a heading; empty for a heading without one that is not in the article. */
    public String of(Heading heading) {
        String own = heading.attributes().id();
        return own.isEmpty() ? made.getOrDefault(heading, "") : own;
    }

    private static void addNameless(Section section, List<Heading> nameless) {
        addNameless(section.body(), nameless);
        section.sections().forEach(inner -> addNameless(inner, nameless));
    }

    /** Most articles have no such heading, and inlines, which are most of an article, hold none. */
    private static void addNameless(List<? extends Node> nodes, List<Heading> nameless) {
        for (Node node : nodes) {
            if (node instanceof Heading heading && heading.attributes().id().isEmpty()) {
                nameless.add(heading);
            } else if (node instanceof Block && !(node instanceof Paragraph)) {
                addNameless(node.children(), nameless);
            }
        }
    }
}
