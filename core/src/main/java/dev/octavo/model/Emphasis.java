package dev.octavo.model;

import java.util.List;
import java.util.Objects;

/**
 * Stressed text, usually set in italics.
 *
 * <p>Markdown: {@code *text*} or {@code _text_}.
 *
 * @param content what it holds
 */
public record Emphasis(List<Inline> content) implements Inline {

    /** Copies the list. */
    public Emphasis {
        content = List.copyOf(Objects.requireNonNull(content, "content"));
    }

    /** Holds plain text. */
    public static Emphasis of(String text) {
        return new Emphasis(List.of(new Text(text)));
    }

    @Override
    public List<Inline> children() {
        return content;
    }
}
