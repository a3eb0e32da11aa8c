package dev.octavo.model;

import java.util.List;
import java.util.Objects;

/**
 * Text highlighted for the reader.
 *
 * <p>Markdown: {@code ==text==}; in HTML {@code <mark>text</mark>}.
 *
 * @param content what it holds
 */
public record Marked(List<Inline> content) implements Inline {

    /** Copies the list. */
    public Marked {
        content = List.copyOf(Objects.requireNonNull(content, "content"));
    }

    /** Holds plain text. */
    public static Marked of(String text) {
        return new Marked(List.of(new Text(text)));
    }

    @Override
    public List<Inline> children() {
        return content;
    }
}
