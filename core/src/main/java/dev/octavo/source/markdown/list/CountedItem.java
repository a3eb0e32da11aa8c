package dev.octavo.source.markdown.list;

import org.commonmark.node.ListItem;

/** An item of a {@link CountedList}. */
public final class CountedItem extends ListItem {

    private final String label;

    CountedItem(String label) {
        this.label = label;
    }

    /** The name by which the text refers to it, {@code (@name)}; empty for none. */
    public String label() {
        return label;
    }
}
