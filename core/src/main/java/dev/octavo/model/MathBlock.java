package dev.octavo.model;

import java.util.Objects;

/**
 * A formula on lines of its own.
 *
 * <p>Markdown: {@code $$e^x$$ {#eq:e}}, {@code \[e^x\]}, or a block of code in the language {@code math}.
 *
 * @param tex the formula in LaTeX notation, without delimiters
 * @param attributes identifier, classes and key-values
 * @param at where it was read
 */
public record MathBlock(String tex, Attributes attributes, SourceRange at) implements Block {

    /** Mends the text. */
    public MathBlock {
        tex = XmlText.mend(Objects.requireNonNull(tex, "tex"));
        Objects.requireNonNull(attributes, "attributes");
        Objects.requireNonNull(at, "at");
    }
}
