package dev.octavo.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A value of the front matter as it was written, with its place. */
public sealed interface MetaValue {

    /** Where the value was read. */
    SourceRange at();

    /**
     * A single value. Numbers, booleans, nulls and dates keep the text they were written with.
     *
     * @param text the text, empty where nothing is written
     * @param at where it was read
     */
    record Scalar(String text, SourceRange at) implements MetaValue {

        /** Mends the text. */
        public Scalar {
            text = XmlText.mend(Objects.requireNonNull(text, "text"));
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * A list of values.
     *
     * @param values the values
     * @param at where it was read
     */
    record Items(List<MetaValue> values, SourceRange at) implements MetaValue {

        /** Copies the list. */
        public Items {
            values = List.copyOf(Objects.requireNonNull(values, "values"));
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * Values by key, in the order written.
     *
     * @param values the values
     * @param at where it was read
     */
    record Fields(Map<String, MetaValue> values, SourceRange at) implements MetaValue {

        /** No fields. */
        public static final Fields NONE = new Fields(Map.of(), SourceRange.NONE);

        /** Copies the map. */
        public Fields {
            Objects.requireNonNull(values, "values");
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
            Objects.requireNonNull(at, "at");
        }

        /** The place of a text that is a value, or in a list or map that is one; the place of all fields if there is none. */
        public SourceRange placeOf(String text) {
            return values.values().stream()
                    .flatMap(Fields::withParts)
                    .filter(value -> value instanceof Scalar scalar
                            && scalar.text().strip().equals(text))
                    .findFirst()
                    .map(MetaValue::at)
                    .orElse(at);
        }

        private static Stream<MetaValue> withParts(MetaValue value) {
            if (value instanceof Items items) {
                return items.values().stream();
            }
            return value instanceof Fields fields ? fields.values().values().stream() : Stream.of(value);
        }
    }
}
