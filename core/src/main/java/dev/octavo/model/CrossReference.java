package dev.octavo.model;

import java.util.Objects;

/**
 * A reference to a numbered or titled place of the publication, which gets its text when that is assembled.
 *
 * <p>Markdown: {@code @fig:plan}, {@code @fig-plan} or {@code [](#plan)}.
 *
 * @param id the identifier of the place: of a section, figure, table or formula
 * @param at where it was read
 */
public record CrossReference(String id, SourceRange at) implements Inline {

    /** Mends the identifier. */
    public CrossReference {
        id = XmlText.mend(Objects.requireNonNull(id, "id"));
        Objects.requireNonNull(at, "at");
    }
}
