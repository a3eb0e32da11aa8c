package dev.octavo.model;

import java.util.List;
import java.util.Objects;

/**
 * Text that no longer holds, struck through.
 *
 * <p>Markdown: {@code ~~text~~} (GFM).
 *
 * @param content what it holds
 */
public record Strikethrough(List<Inline> content) implements Inline {

    /** Copies the list. */
    public Strikethrough {
        content = List.copyOf(Objects.requireNonNull(content, "content"));
    }

    /** Holds plain text. */
    public static Strikethrough of(String text) {
        return new Strikethrough(List.of(new Text(text)));
    }

    @Override
    public List<Inline> children() {
        return content;
    }
}
