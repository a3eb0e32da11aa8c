package dev.octavo.model;

import java.util.Objects;

/**
 * The series that an article or a book belongs to.
 *
 * @param name the series' name
 * @param position the place within it, such as {@code 2} or {@code 1.5}, as written; empty if unknown
 */
public record Series(String name, String position) {

    /** Mends the texts. */
    public Series {
        name = XmlText.mend(Objects.requireNonNull(name, "name")).strip();
        position = XmlText.mend(Objects.requireNonNull(position, "position")).strip();
    }
}
