package dev.octavo.source.frontmatter;

import dev.octavo.model.MetaValue;
import java.util.List;
import java.util.Optional;

/** Looks into front matter values. */
final class Values {

    /** Where tools put the text of a value that has more to tell. */
    private static final List<String> TEXT_KEYS = List.of("text", "name", "title", "label", "value", "content");

    private Values() {}

    /** The text of a value, or of the first of several; empty when it has none, or only white space. */
    static Optional<String> text(MetaValue value) {
        if (value instanceof MetaValue.Scalar scalar) {
            return Optional.of(scalar.text().strip()).filter(text -> !text.isEmpty());
        }
        if (value instanceof MetaValue.Items items) {
            return items.values().stream().flatMap(item -> text(item).stream()).findFirst();
        }
        return field((MetaValue.Fields) value, TEXT_KEYS);
    }

    /** The text of the first of the keys that has one. */
    static Optional<String> field(MetaValue.Fields fields, List<String> keys) {
        return keys.stream()
                .flatMap(key -> Optional.ofNullable(fields.values().get(key)).stream())
                .flatMap(value -> text(value).stream())
                .findFirst();
    }

    static boolean isBlank(MetaValue value) {
        return value instanceof MetaValue.Scalar scalar
                ? scalar.text().isBlank()
                : value instanceof MetaValue.Items items && items.values().isEmpty();
    }
}
