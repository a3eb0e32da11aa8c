package dev.octavo.model;

import java.util.List;
import java.util.Objects;

/**
 * Text that was added to an earlier version.
 *
 * <p>Markdown: {@code ++text++}; in HTML {@code <ins>text</ins>}.
 *
 * @param content what it holds
 */
public record Inserted(List<Inline> content) implements Inline {

    /** Copies the list. */
    public Inserted {
        content = List.copyOf(Objects.requireNonNull(content, "content"));
    }

    /** Holds plain text. */
    public static Inserted of(String text) {
        return new Inserted(List.of(new Text(text)));
    }

    @Override
    public List<Inline> children() {
        return content;
    }
}
