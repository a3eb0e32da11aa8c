package dev.octavo.model;

import java.util.List;
import java.util.Objects;

/**
 * A paragraph of text.
 *
 * <p>Markdown: lines of text, ended by an empty line.
 *
 * @param content its text
 * @param attributes identifier, classes and key-values
 * @param at where it was read
 */
public record Paragraph(List<Inline> content, Attributes attributes, SourceRange at) implements Block {

    /** Copies the list. */
    public Paragraph {
        content = List.copyOf(Objects.requireNonNull(content, "content"));
        Objects.requireNonNull(attributes, "attributes");
        Objects.requireNonNull(at, "at");
    }

    /** A paragraph of plain text. */
    public static Paragraph of(String text) {
        return of(new Text(text));
    }

    /** A paragraph of the given inlines. */
    public static Paragraph of(Inline... content) {
        return new Paragraph(List.of(content), Attributes.NONE, SourceRange.NONE);
    }

    @Override
    public List<Inline> children() {
        return content;
    }
}
