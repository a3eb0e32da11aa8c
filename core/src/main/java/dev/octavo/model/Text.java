package dev.octavo.model;

/**
 * A run of plain text.
 *
 * @param text the characters; control characters, U+FFFE, U+FFFF and lone surrogates are mended, see {@link XmlText}
 */
public record Text(String text) implements Inline {

    /** Mends the text. */
    public Text {
        text = XmlText.mend(text);
    }
}
