package dev.octavo.model;

import java.util.List;
import java.util.Objects;

/**
 * A numbered list.
 *
 * <p>Markdown: lines that begin with {@code 1.} or {@code 1)}. The values {@code type}, as in HTML, and {@code delimiter}, {@code paren} or
 * {@code parens}, say how the numbers look: {@code a.}, {@code ii)}, {@code (3)}.
 *
 * @param start the number of the first item, 0 or more
 * @param tight whether the items have no space between them and their paragraphs are not marked as such
 * @param items the items
 * @param attributes identifier, classes and key-values
 * @param at where it was read
 */
public record OrderedList(int start, boolean tight, List<ListItem> items, Attributes attributes, SourceRange at)
        implements Block {

    /** Checks the start and copies the list. */
    public OrderedList {
        if (start < 0) {
            throw new IllegalArgumentException("a list starts at 0 or more, not at " + start);
        }
        items = List.copyOf(Objects.requireNonNull(items, "items"));
        Objects.requireNonNull(attributes, "attributes");
        Objects.requireNonNull(at, "at");
    }

    /** A tight list that starts at 1. */
    public static OrderedList of(ListItem... items) {
        return new OrderedList(1, true, List.of(items), Attributes.NONE, SourceRange.NONE);
    }

    @Override
    public List<Block> children() {
        return ListItem.bodies(items);
    }
}
