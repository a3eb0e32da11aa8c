package dev.octavo.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * One item of a list.
 *
 * <p>Markdown: {@code - text}, {@code 1. text}, or a task {@code - [x] text}.
 *
 * @param task whether the item is a task, and done
 * @param body what it holds
 * @param at where it was read
 */
public record ListItem(Task task, List<Block> body, SourceRange at) {

    /** Whether an item is a task to tick off ({@code - [ ]}, {@code - [x]}; GFM). */
    public enum Task {
        /** An ordinary item. */
        NONE,
        /** A task still to do. */
        OPEN,
        /** A task that is done. */
        DONE
    }

    /** Copies the list. */
    public ListItem {
        body = List.copyOf(Objects.requireNonNull(body, "body"));
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(at, "at");
    }

    /** An ordinary item. */
    public static ListItem of(Block... body) {
        return new ListItem(Task.NONE, List.of(body), SourceRange.NONE);
    }

    /** An ordinary item of plain text. */
    public static ListItem of(String text) {
        return of(Paragraph.of(text));
    }

    static List<Block> bodies(List<ListItem> items) {
        List<Block> bodies = new ArrayList<>();
        items.forEach(item -> bodies.addAll(item.body()));
        return Collections.unmodifiableList(bodies);
    }
}
