package dev.octavo.model;

import java.util.List;

/**
 * A note that a {@link FootnoteReference} calls.
 *
 * <p>Markdown: {@code [^label]: text}, or within the text {@code ^[text]}.
 *
 * @param label what references call it by, unique in its article
 * @param body what it says
 * @param at where it was read
 */
public record Footnote(String label, List<Block> body, SourceRange at) {

    /** Mends the label and copies the list. */
    public Footnote {
        label = XmlText.mend(label);
        body = List.copyOf(body);
    }
}
