package dev.octavo.model;

import java.util.Objects;

/**
 * A formula within text.
 *
 * <p>Markdown: {@code $e^x$} or {@code \(e^x\)}.
 *
 * @param tex the formula in LaTeX notation, without delimiters
 * @param at where it was read
 */
public record InlineMath(String tex, SourceRange at) implements Inline {

    /** Mends the text. */
    public InlineMath {
        tex = XmlText.mend(Objects.requireNonNull(tex, "tex"));
        Objects.requireNonNull(at, "at");
    }
}
