package dev.octavo.model;

import java.util.Objects;

/**
 * The picture that represents an article or a book.
 *
 * @param source where it is: a path or an address, as written
 * @param alternative what it shows, in words; empty if unknown
 */
public record Cover(String source, String alternative) {

    /** Mends the texts. */
    public Cover {
        source = XmlText.mend(Objects.requireNonNull(source, "source")).strip();
        alternative =
                XmlText.mend(Objects.requireNonNull(alternative, "alternative")).strip();
    }
}
