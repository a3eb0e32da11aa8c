package dev.octavo.model;

import java.util.Objects;

/**
 * A run of plain text.
 *
 * <p>Markdown: whatever is no other syntax; a backslash makes text of what would be, {@code \*}.
 *
 * @param text the characters; control characters, U+FFFE, U+FFFF and lone surrogates are mended, see {@link XmlText}
 */
public record Text(String text) implements Inline {

    /** Mends the text. */
    public Text {
        text = XmlText.mend(Objects.requireNonNull(text, "text"));
    }
}
