package dev.octavo.cite.bibtex;

import dev.octavo.model.SourceRange;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An entry as it was written.
 *
 * @param type its type in lower case, such as {@code article}
 * @param key what citations call it
 * @param fields its fields in LaTeX, by their names in lower case
 * @param at where it begins
 */
record BibtexEntry(String type, String key, Map<String, String> fields, SourceRange at) {

    /** The first of these fields that says something. */
    Optional<String> first(String... names) {
        return Stream.of(names)
                .map(name -> fields.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    boolean has(String name) {
        return first(name).isPresent();
    }
}
