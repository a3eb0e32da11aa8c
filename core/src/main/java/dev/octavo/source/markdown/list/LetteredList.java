package dev.octavo.source.markdown.list;

import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.node.OrderedList;

/** A list whose items begin with letters, Roman numbers or numbers in parentheses: {@code a.}, {@code ii)}, {@code (3)}. */
public final class LetteredList extends OrderedList {

    private final LetteredMarker first;
    private int items = 1;

    LetteredList(LetteredMarker first) {
        this.first = first;
        setTight(true);
    }

    /**
     * How its items are numbered: {@code type} as in HTML, {@code a}, {@code A}, {@code i} or {@code I}, and {@code delimiter}, which is
     * {@code paren} for {@code a)} and {@code parens} for {@code (a)}.
     */
    public Map<String, String> numbering() {
        Map<String, String> numbering = new LinkedHashMap<>();
        if (!first.isNumber()) {
            numbering.put("type", first.number());
        }
        if (first.closing().equals(")")) {
            numbering.put("delimiter", first.opening().isEmpty() ? "paren" : "parens");
        }
        return numbering;
    }

    /** Whether an item that begins so is the next one. */
    boolean goesOnWith(LetteredMarker marker) {
        return marker.follows(first, items);
    }

    void countItem() {
        items++;
    }
}
