package dev.octavo.source.frontmatter;

import dev.octavo.model.MetaValue;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The institutions that front matter lists once, and that its people refer to: by {@code affiliation: 1, 2} where they have an {@code index}
 * (JOSS), by {@code ref: a} where they have an {@code id} (Quarto).
 */
final class Institutions {

    static final List<String> KEYS = List.of("affiliation", "affiliations", "institution", "organization");

    private static final List<String> MARKS = List.of("index", "id", "number");
    private static final List<String> NAMES = List.of("name", "institution", "organization", "department", "text");

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;&]+(?:and[\\s]+)?");

    private final Map<String, String> names = new HashMap<>();

    /** Those that are listed, and those that people tell where they refer to them first. */
    Institutions(Stream<MetaValue> listed, Stream<MetaValue> people) {
        Stream<MetaValue> told = people.filter(MetaValue.Fields.class::isInstance)
                .flatMap(person -> Keys.of((MetaValue.Fields) person).first(KEYS).stream());
        Stream.concat(listed, told).flatMap(Values::items).forEach(this::add);
    }

    private void add(MetaValue institution) {
        if (institution instanceof MetaValue.Fields fields) {
            Optional<String> name = Values.field(fields, NAMES);
            Values.field(fields, MARKS).ifPresent(mark -> name.ifPresent(text -> names.putIfAbsent(mark, text)));
        }
    }

    /** The names of the institutions that a person tells, or refers to. */
    Stream<String> named(MetaValue value) {
        return Values.items(value).flatMap(this::namedOne);
    }

    private Stream<String> namedOne(MetaValue value) {
        Optional<String> reference =
                value instanceof MetaValue.Fields fields ? Values.field(fields, List.of("ref")) : Values.word(value);
        List<String> marks = reference.map(BETWEEN::split).map(Arrays::asList).orElse(List.of());
        return !marks.isEmpty() && names.keySet().containsAll(marks)
                ? marks.stream().map(names::get)
                : Values.word(value).or(() -> reference).stream();
    }
}
