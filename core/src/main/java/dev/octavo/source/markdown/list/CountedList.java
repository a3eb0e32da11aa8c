package dev.octavo.source.markdown.list;

import org.commonmark.node.OrderedList;

/** A list whose items leave their numbers to be counted: {@code #.}, or {@code (@)} for those that are counted through the text. */
public final class CountedList extends OrderedList {

    private final boolean examples;

    CountedList(boolean examples) {
        this.examples = examples;
        setTight(true);
    }

    /** Whether its items go on with the numbers of earlier such lists. */
    public boolean isOfExamples() {
        return examples;
    }
}
