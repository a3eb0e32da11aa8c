package dev.octavo.model;

import java.util.ArrayList;
import java.util.List;

/** What becomes of a heading whose words are no longer those of the title. */
final class Headings {

    private Headings() {}

    /** Other words, followed by the notes that the heading calls and the places in it that something may lead to. */
    static List<Inline> renamed(List<Inline> heading, String title) {
        List<Inline> renamed = new ArrayList<>();
        if (!title.isEmpty()) {
            renamed.add(new Text(title));
        }
        Nodes.stream(heading).forEach(node -> {
            String id = node.attributes().id();
            if (node instanceof FootnoteReference call) {
                renamed.add(call);
            } else if (!id.isEmpty()) {
                renamed.add(new Span(List.of(), Attributes.id(id)));
            }
        });
        return renamed;
    }
}
