package dev.octavo.model;

import java.util.Objects;

/**
 * A short piece of code within text.
 *
 * <p>Markdown: {@code `code`}.
 *
 * @param text the code, on one line
 * @param attributes identifier, classes and key-values
 */
public record Code(String text, Attributes attributes) implements Inline {

    /** Mends the text. */
    public Code {
        text = XmlText.mend(Objects.requireNonNull(text, "text"));
        Objects.requireNonNull(attributes, "attributes");
    }

    /** Code without attributes. */
    public static Code of(String text) {
        return new Code(text, Attributes.NONE);
    }
}
