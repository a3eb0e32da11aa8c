package dev.octavo.source.markdown;

import org.commonmark.node.OrderedList;

/** A list whose items begin with letters, Roman numbers or numbers in parentheses: {@code a.}, {@code ii)}, {@code (3)}. */
public final class LetteredList extends OrderedList {

    private final LetteredMarker first;
    private int items;

    LetteredList(LetteredMarker first) {
        this.first = first;
        setTight(true);
    }

    /** How HTML calls these numbers in the {@code type} of a list: {@code a}, {@code A}, {@code i} or {@code I}; empty for others. */
    public String type() {
        return first.isNumber() ? "" : first.number();
    }

    /** What its first item begins with. */
    public String written() {
        return first.written();
    }

    /** Whether an item that begins so is the next one. */
    boolean goesOnWith(LetteredMarker marker) {
        return marker.follows(first, items);
    }

    void countItem() {
        items++;
    }
}
