package dev.octavo.model;

import java.util.Objects;

/**
 * A turn of the subject that has no heading; of the class {@code blank}, one that is white alone, as a heading that
 * says nothing is printed; of the class {@code writing-line}, a line to write on.
 *
 * <p>Markdown: {@code ***}, {@code ---} or {@code ___} on a line.
 *
 * @param attributes identifier, classes and key-values
 * @param at where it was read
 */
public record ThematicBreak(Attributes attributes, SourceRange at) implements Block {

    /** Rejects nulls by name. */
    public ThematicBreak {
        Objects.requireNonNull(attributes, "attributes");
        Objects.requireNonNull(at, "at");
    }
}
