package dev.octavo.source.frontmatter;

import dev.octavo.model.MetaValue;
import dev.octavo.model.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads people: a name, a map that tells more, or a list of either. A name is never parted at "and" or a comma. */
final class People {

    private static final List<String> AUTHORS = List.of("author", "authors");
    private static final List<String> CREATOR = List.of("creator", "by");

    private static final Set<String> CONTRIBUTORS = Set.of("contributor", "editor", "translator", "illustrator");

    private static final Pattern ADDRESS = Pattern.compile("<([^<>\\s@]++@[^<>\\s]++)>");

    /** A note's name, as Obsidian links to it: {@code [[Ada Berg|Ada]]}. */
    private static final Pattern NOTE = Pattern.compile("\\[\\[([^\\[\\]|]++)(?:\\|[^\\[\\]]*+)?]]");

    private static final Pattern ORCID =
            Pattern.compile("(?:https?://(?:www\\.)?orcid\\.org/)?(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX])/?");

    private static final String NAME = "\\[([^\\[\\]]++)\\]\\(([^()\\s]++)\\)";
    private static final String LINKED = NAME + "(?:\\s*+\\(([^()]++)\\))?+";

    private static final Pattern LINKED_NAME = Pattern.compile(NAME);

    private static final Pattern LINK = Pattern.compile(LINKED);

    private static final Pattern LINKS =
            Pattern.compile(LINKED + "(?:(?:\\s*+[,;&]|\\s++and)\\s++" + LINKED + ")*+\\s*+,?+");

    /** The role codes of MARC, which pandoc's metadata uses. */
    private static final Map<String, String> ROLES = Map.of(
            "aut", "author",
            "edt", "editor",
            "trl", "translator",
            "ill", "illustrator",
            "ctb", "contributor",
            "pht", "photographer",
            "rev", "reviewer",
            "nrt", "narrator");

    /** Roles of those who are no authors, though they may stand among them; other words than these are titles of authors. */
    private static final Set<String> HELPERS =
            ROLES.values().stream().filter(role -> !role.equals("author")).collect(Collectors.toUnmodifiableSet());

    /** Quarto's names for how a text is edited, and its settings of that, under the key of those who edited it. */
    private static final Set<String> EDITORS = Set.of("visual", "source");

    private static final List<String> EDITOR_SETTINGS = List.of("mode", "markdown", "renderonsave");

    private final Told told;
    private final Institutions institutions;
    private final List<Person> makers;

    People(Told told) {
        this.told = told;
        this.institutions = new Institutions(
                told.values(Institutions.KEYS).stream(),
                told.values(AUTHORS).stream().flatMap(Values::items));
        this.makers = makers();
    }

    /** The authors of both the singular and the plural, each name once, but for those who are said to have only helped. */
    List<Person> authors() {
        return makers.stream()
                .filter(person -> !HELPERS.contains(person.role()))
                .toList();
    }

    private List<Person> makers() {
        Map<String, Person> makers = new LinkedHashMap<>();
        told.values(AUTHORS).stream()
                .flatMap(value -> people(value, "author").stream())
                .forEach(author -> makers.merge(author.name(), author, People::fuller));
        return makers.isEmpty() ? creators() : List.copyOf(makers.values());
    }

    private List<Person> creators() {
        List<Person> creators =
                told.value(CREATOR).map(value -> people(value, "author")).orElse(List.of());
        return creators.isEmpty() ? namedAuthor() : creators;
    }

    /** Of one person told twice, the first, unless it is no more than the name. */
    private static Person fuller(Person one, Person other) {
        return one.equals(new Person(one.name(), one.role(), "", "")) ? other : one;
    }

    /** The author that nanoc's keys tell, one for each thing that is known. */
    private List<Person> namedAuthor() {
        String url = told.text(List.of("authoruri", "authorurl")).orElse("");
        String email = told.text(List.of("authoremail")).orElse("");
        return told.text(List.of("authorname")).stream()
                .map(name -> new Person(name, "author", url, email))
                .toList();
    }

    /** Those who helped: first those who stand among the authors. */
    List<Person> contributors() {
        Stream<Person> among = makers.stream().filter(person -> HELPERS.contains(person.role()));
        Stream<Person> apart = told.fields().flatMap(field -> contributors(singular(field.getKey()), field.getValue()));
        return Stream.concat(among, apart).distinct().toList();
    }

    /** Whether a key, written folded, is a role that people have. */
    static boolean isRole(String key) {
        return CONTRIBUTORS.contains(singular(key));
    }

    private static String singular(String role) {
        return role.endsWith("s") ? role.substring(0, role.length() - 1) : role;
    }

    private Stream<Person> contributors(String role, MetaValue value) {
        return CONTRIBUTORS.contains(role) && !isSetting(role, value) ? people(value, role).stream() : Stream.empty();
    }

    private static boolean isSetting(String role, MetaValue value) {
        return role.equals("editor")
                && (value instanceof MetaValue.Fields fields
                        ? !Keys.of(fields).first(EDITOR_SETTINGS).isEmpty()
                        : Values.text(value).filter(EDITORS::contains).isPresent());
    }

    private List<Person> people(MetaValue value, String role) {
        return Values.items(value).flatMap(item -> peopleOf(item, role)).toList();
    }

    /** Several may be told in one text as links of Markdown, with where they work behind them. */
    private Stream<Person> peopleOf(MetaValue item, String role) {
        Optional<String> text =
                Values.text(item).filter(names -> LINKS.matcher(names).matches());
        return text.isEmpty()
                ? person(item, role).stream()
                : LINK.matcher(text.get())
                        .results()
                        .map(link -> new Person(
                                link.group(1),
                                role,
                                link.group(2),
                                "",
                                "",
                                Objects.requireNonNullElse(link.group(3), ""),
                                ""));
    }

    private Optional<Person> person(MetaValue value, String role) {
        Optional<Person> person = value instanceof MetaValue.Fields fields
                ? name(fields).map(name -> person(name, role, fields))
                : Values.text(value).map(text -> person(text, role));
        if (person.isEmpty() && !Values.isBlank(value)) {
            told.warn("metadata-value", "someone without a name", value);
        }
        return person;
    }

    private static Person person(String text, String role) {
        int open = Math.max(0, text.lastIndexOf('<'));
        String name = text.substring(0, open).strip();
        Matcher address = ADDRESS.matcher(text).region(open, text.length());
        Matcher note = NOTE.matcher(text);
        return !name.isEmpty() && address.matches()
                ? new Person(name, role, "", address.group(1))
                : new Person(
                        note.matches()
                                ? note.group(1)
                                : LINKED_NAME.matcher(text).replaceAll("$1"),
                        role,
                        "",
                        "");
    }

    private Person person(String name, String role, MetaValue.Fields fields) {
        String named = Values.field(fields, List.of("role")).orElse(role).toLowerCase(Locale.ROOT);
        return new Person(
                name,
                ROLES.getOrDefault(named, named),
                Values.field(fields, List.of("url", "uri", "website", "link")).orElse(""),
                Values.field(fields, List.of("email", "mail")).orElse(""),
                orcid(fields),
                affiliation(fields),
                Values.field(fields, List.of("fileas", "sort", "sortname")).orElse(""));
    }

    private String orcid(MetaValue.Fields fields) {
        Optional<MetaValue> value = Keys.of(fields).get("orcid");
        String text = value.flatMap(Values::text).orElse("");
        Matcher orcid = ORCID.matcher(text);
        if (orcid.matches()) {
            return orcid.group(1);
        }
        value.filter(written -> !text.isEmpty())
                .ifPresent(written -> told.warn("metadata-orcid", "not an ORCID iD: " + text, written));
        return "";
    }

    private String affiliation(MetaValue.Fields fields) {
        return Keys.of(fields).first(Institutions.KEYS).stream()
                .flatMap(institutions::named)
                .collect(Collectors.joining("; "));
    }

    private static Optional<String> name(MetaValue.Fields fields) {
        MetaValue.Fields parts =
                Keys.of(fields).get("name").orElse(fields) instanceof MetaValue.Fields name ? name : fields;
        Optional<String> whole = Values.field(parts, List.of("name", "fullname", "literal", "text", "title"));
        return whole.isPresent() ? whole : joined(parts);
    }

    private static Optional<String> joined(MetaValue.Fields parts) {
        String name = Stream.of(
                        Values.field(parts, List.of("given", "givennames", "givenname", "first", "firstname")),
                        Values.field(parts, List.of("family", "surname", "familyname", "last", "lastname")))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }
}
