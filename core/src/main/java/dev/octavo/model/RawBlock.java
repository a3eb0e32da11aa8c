package dev.octavo.model;

import java.util.Objects;

/**
 * Markup of one output format, passed through to that format and left out, with a diagnostic, by others.
 *
 * <p>Markdown: a block of HTML, if the reader is set to trust it.
 *
 * @param format the identifier of the format, such as {@code html}
 * @param text the markup, as it was written
 * @param at where it was read
 */
public record RawBlock(String format, String text, SourceRange at) implements Block {

    /** Mends the text. */
    public RawBlock {
        text = XmlText.mend(Objects.requireNonNull(text, "text"));
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Attributes attributes() {
        return Attributes.NONE;
    }
}
