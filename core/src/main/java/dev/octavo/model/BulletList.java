package dev.octavo.model;

import java.util.List;
import java.util.Objects;

/**
 * A list whose order does not matter.
 *
 * <p>Markdown: lines that begin with {@code -}, {@code *} or {@code +}.
 *
 * @param tight whether the items have no space between them and their paragraphs are not marked as such
 * @param items the items
 * @param attributes identifier, classes and key-values
 * @param at where it was read
 */
public record BulletList(boolean tight, List<ListItem> items, Attributes attributes, SourceRange at) implements Block {

    /** Copies the list. */
    public BulletList {
        items = List.copyOf(Objects.requireNonNull(items, "items"));
        Objects.requireNonNull(attributes, "attributes");
        Objects.requireNonNull(at, "at");
    }

    /** A tight list without attributes. */
    public static BulletList of(ListItem... items) {
        return new BulletList(true, List.of(items), Attributes.NONE, SourceRange.NONE);
    }

    @Override
    public List<Block> children() {
        return ListItem.bodies(items);
    }
}
