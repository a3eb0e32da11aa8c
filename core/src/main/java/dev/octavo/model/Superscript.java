package dev.octavo.model;

import java.util.List;
import java.util.Objects;

/**
 * Text raised above the line, as in m<sup>2</sup>.
 *
 * <p>Markdown: {@code ^text^} without spaces; in HTML {@code <sup>text</sup>}.
 *
 * @param content what it holds
 */
public record Superscript(List<Inline> content) implements Inline {

    /** Copies the list. */
    public Superscript {
        content = List.copyOf(Objects.requireNonNull(content, "content"));
    }

    /** Holds plain text. */
    public static Superscript of(String text) {
        return new Superscript(List.of(new Text(text)));
    }

    @Override
    public List<Inline> children() {
        return content;
    }
}
