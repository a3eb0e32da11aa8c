package dev.octavo.model;

import java.util.Objects;

/**
 * The mark in the text that calls a {@link Footnote}.
 *
 * <p>Markdown: {@code [^label]}.
 *
 * @param label the label of the footnote it calls, see {@link Article#footnotes()}
 * @param at where it was read
 */
public record FootnoteReference(String label, SourceRange at) implements Inline {

    /** Mends the label. */
    public FootnoteReference {
        label = XmlText.mend(Objects.requireNonNull(label, "label"));
        Objects.requireNonNull(at, "at");
    }
}
