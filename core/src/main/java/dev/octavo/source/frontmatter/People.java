package dev.octavo.source.frontmatter;

import dev.octavo.model.MetaValue;
import dev.octavo.model.Person;
import dev.octavo.source.text.Findings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads people: a name, a map that tells more, or a list of either. A name is never parted at "and" or a comma. */
final class People {

    private static final Pattern ADDRESS = Pattern.compile("<([^<>\\s@]++@[^<>\\s]++)>");

    /** The role codes of MARC, which pandoc's metadata uses. */
    private static final Map<String, String> ROLES = Map.of(
            "aut", "author",
            "edt", "editor",
            "trl", "translator",
            "ill", "illustrator",
            "ctb", "contributor");

    private final String role;
    private final Findings findings;

    People(String role, Findings findings) {
        this.role = role;
        this.findings = findings;
    }

    List<Person> read(MetaValue value) {
        return value instanceof MetaValue.Items items
                ? items.values().stream().flatMap(item -> person(item).stream()).toList()
                : person(value).stream().toList();
    }

    private Optional<Person> person(MetaValue value) {
        Optional<Person> person = value instanceof MetaValue.Fields fields
                ? name(fields).map(name -> person(name, fields))
                : Values.text(value).map(this::person);
        if (person.isEmpty() && !Values.isBlank(value)) {
            findings.warning("metadata-value", "someone without a name", value.at());
        }
        return person;
    }

    private Person person(String text) {
        int open = Math.max(0, text.lastIndexOf('<'));
        String name = text.substring(0, open).strip();
        Matcher address = ADDRESS.matcher(text).region(open, text.length());
        return !name.isEmpty() && address.matches()
                ? new Person(name, role, "", address.group(1))
                : new Person(text, role, "", "");
    }

    private Person person(String name, MetaValue.Fields fields) {
        String told = Values.field(fields, List.of("role")).orElse(role).toLowerCase(Locale.ROOT);
        return new Person(
                name,
                ROLES.getOrDefault(told, told),
                Values.field(fields, List.of("url", "uri", "website", "link")).orElse(""),
                Values.field(fields, List.of("email", "mail")).orElse(""));
    }

    private static Optional<String> name(MetaValue.Fields fields) {
        MetaValue.Fields parts = fields.values().get("name") instanceof MetaValue.Fields name ? name : fields;
        Optional<String> whole = Values.field(parts, List.of("name", "literal", "text", "title"));
        return whole.isPresent() ? whole : joined(parts);
    }

    private static Optional<String> joined(MetaValue.Fields parts) {
        String name = Stream.of(
                        Values.field(parts, List.of("given", "first", "firstname")),
                        Values.field(parts, List.of("family", "last", "lastname")))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }
}
