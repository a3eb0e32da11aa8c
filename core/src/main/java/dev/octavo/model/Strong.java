package dev.octavo.model;

import java.util.List;
import java.util.Objects;

/**
 * Important text, usually set in bold.
 *
 * <p>Markdown: {@code **text**} or {@code __text__}.
 *
 * @param content what it holds
 */
public record Strong(List<Inline> content) implements Inline {

    /** Copies the list. */
    public Strong {
        content = List.copyOf(Objects.requireNonNull(content, "content"));
    }

    /** Holds plain text. */
    public static Strong of(String text) {
        return new Strong(List.of(new Text(text)));
    }

    @Override
    public List<Inline> children() {
        return content;
    }
}
