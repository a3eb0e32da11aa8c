package dev.octavo.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives sections identifiers, each unique among all of an article: the one that was asked for, unless a node or another
 * section has it, else one made from the title.
 */
final class SectionIds {

    /** What the author asked for, which no identifier made from a title may take; each goes to the first that asks. */
    private final Set<String> wanted = new HashSet<>();

    private final FreeIds ids = FreeIds.countingFrom(1);

    private SectionIds() {}

    /** @throws IllegalArgumentException if something nests too deep */
    static List<Section> assign(
            List<Inline> heading, List<Block> lead, List<Section> sections, List<Footnote> footnotes) {
        SectionIds all = new SectionIds();
        all.take(heading, 0);
        all.take(lead, 0);
        footnotes.forEach(note -> all.take(note.body(), 0));
        all.takeInside(sections, 0);
        all.wanted.removeIf(id -> !all.ids.take(id)); // a node that has it keeps it
        return all.assigned(sections);
    }

    private void takeInside(List<Section> sections, int depth) {
        for (Section section : sections) {
            if (!section.id().isEmpty()) {
                wanted.add(section.id());
            }
            int inside = Nesting.insideSection(depth);
            take(section.title(), inside);
            take(section.body(), inside);
            takeInside(section.sections(), inside);
        }
    }

    private void take(List<? extends Node> nodes, int depth) {
        for (Node node : nodes) {
            if (node instanceof Text) {
                continue; // most nodes are, and have neither an identifier nor children
            }
            String id = node.attributes().id();
            if (!id.isEmpty()) {
                ids.take(id);
            }
            take(node.children(), Nesting.inside(node, depth));
        }
    }

    private List<Section> assigned(List<Section> sections) {
        return List.copyOf(Rewriter.each(sections, this::assigned));
    }

    private Section assigned(Section section) {
        String id = free(section);
        List<Section> inner = assigned(section.sections());
        if (id.equals(section.id()) && Rewriter.isSame(inner, section.sections())) {
            return section;
        }
        return new Section(
                section.level(), section.title(), section.attributes().withId(id), section.body(), inner, section.at());
    }

    private String free(Section section) {
        if (wanted.remove(section.id())) {
            return section.id();
        }
        return ids.free(section.id().isEmpty() ? Slug.ofTitle(section.title()) : section.id());
    }
}
