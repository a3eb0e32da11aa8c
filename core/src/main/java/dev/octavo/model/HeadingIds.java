package dev.octavo.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

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
            Set<String> taken = taken(article);
            nameless.forEach(heading -> made.computeIfAbsent(heading, one -> free(one, taken)));
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

    private static Set<String> taken(Article article) {
        Set<String> taken = new HashSet<>();
        article.sections().forEach(section -> take(section, taken));
        Nodes.stream(article)
                .map(node -> node.attributes().id())
                .filter(id -> !id.isEmpty())
                .forEach(taken::add);
        return taken;
    }

    private static void take(Section section, Set<String> taken) {
        taken.add(section.id());
        section.sections().forEach(inner -> take(inner, taken));
    }

    private static String free(Heading heading, Set<String> taken) {
        String slug = Slug.of(Nodes.written(heading.content()));
        String base = slug.isEmpty() ? "section" : slug;
        String id = base;
        for (int i = 1; !taken.add(id); i++) {
            id = base + "-" + i;
        }
        return id;
    }
}
