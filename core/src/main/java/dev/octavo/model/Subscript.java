package dev.octavo.model;

import java.util.List;
import java.util.Objects;

/**
 * Text lowered below the line, as in H<sub>2</sub>O.
 *
 * <p>Markdown: {@code ~text~} without spaces; in HTML {@code <sub>text</sub>}.
 *
 * @param content what it holds
 */
public record Subscript(List<Inline> content) implements Inline {

    /** Copies the list. */
    public Subscript {
        content = List.copyOf(Objects.requireNonNull(content, "content"));
    }

    /** Holds plain text. */
    public static Subscript of(String text) {
        return new Subscript(List.of(new Text(text)));
    }

    @Override
    public List<Inline> children() {
        return content;
    }
}
