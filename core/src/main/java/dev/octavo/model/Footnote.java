package dev.octavo.model;

import java.util.List;
import java.util.Objects;

/**
 * A note that a {@link FootnoteReference} calls.
 *
 * <p>Markdown: {@code [^label]: text}, or within the text {@code ^[text]}.
 *
 * @param label what references call it by, unique in its article
 * @param number what it is counted as, from 1, where the notes of a book are counted through; 0 where it is counted by its
 *     place in its article
 * @param body what it says
 * @param at where it was read
 */
public record Footnote(String label, int number, List<Block> body, SourceRange at) {

    /** Mends the label and copies the list. */
    public Footnote {
        label = XmlText.mend(Objects.requireNonNull(label, "label"));
        body = List.copyOf(Objects.requireNonNull(body, "body"));
        Objects.requireNonNull(at, "at");
    }

    /** A note that is counted by its place in its article. */
    public Footnote(String label, List<Block> body, SourceRange at) {
        this(label, 0, body, at);
    }

    /** This note counted as something else. */
    public Footnote withNumber(int number) {
        return new Footnote(label, number, body, at);
    }
}
