package dev.octavo.source.frontmatter;

import dev.octavo.model.CalendarDate;
import dev.octavo.model.MetaValue;
import dev.octavo.model.Metadata;
import dev.octavo.model.Person;
import dev.octavo.model.SourceRange;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.Languages;
import dev.octavo.source.text.SourceName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Front matter fields to metadata: the keys of nanoc, Jekyll, Hugo, pandoc, Quarto, Docusaurus, MDN, Obsidian and Zola,
 * without regard to case, hyphens and underscores. Of several names for one thing, the first in the lists below counts.
 */
public final class MetadataReader {

    private static final List<String> TITLE = List.of("title", "name");
    private static final List<String> SUBTITLE = List.of("subtitle");
    private static final List<String> KIND = List.of("kind", "type", "pagetype", "layout");
    private static final List<String> AUTHORS = List.of("author", "authors", "creator", "by");
    private static final List<String> CREATED =
            List.of("createdat", "date", "created", "publishdate", "pubdate", "publishedat", "dc:date", "published");
    private static final List<String> UPDATED =
            List.of("updatedat", "updated", "lastmod", "modified", "lastmodifiedat", "datemodified", "lastupdate");
    private static final List<String> LANGUAGE = List.of("lang", "language", "locale");
    private static final List<String> DESCRIPTION = List.of("description", "summary", "excerpt", "abstract");
    private static final List<String> TAGS = List.of("tags", "tag", "keywords");
    private static final List<String> CATEGORIES = List.of("categories", "category");
    private static final List<String> IDENTIFIER = List.of("identifier", "urn", "uuid", "isbn", "doi");
    private static final List<String> RIGHTS = List.of("rights", "copyright", "license");
    private static final List<String> DRAFT = List.of("draft", "ishidden", "unlisted");
    private static final List<String> PUBLISHED = List.of("published", "publish");
    private static final Map<String, String> CONTRIBUTORS = Map.of(
            "contributor", "contributor",
            "editor", "editor",
            "translator", "translator",
            "illustrator", "illustrator");

    private static final Set<String> YES = Set.of("true", "yes", "on", "y", "1");
    private static final Set<String> NO = Set.of("false", "no", "off", "n", "0");
    private static final Pattern FILE_DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-.*");

    private final Map<String, MetaValue> fields = new LinkedHashMap<>();
    private final Findings findings;

    private MetadataReader(MetaValue.Fields written, Findings findings) {
        written.values().forEach((key, value) -> fields.putIfAbsent(folded(key), value));
        this.findings = findings;
    }

    /** The metadata that fields tell; its title is empty when they tell none. */
    public static Metadata read(MetaValue.Fields fields, SourceName name, Findings findings) {
        return new MetadataReader(fields, findings)
                .read(name)
                .frontMatter(fields)
                .build();
    }

    private Metadata.Builder read(SourceName name) {
        Metadata.Builder metadata = Metadata.builder();
        text(TITLE).ifPresent(metadata::title);
        text(SUBTITLE).ifPresent(metadata::subtitle);
        text(KIND).ifPresent(metadata::kind);
        metadata.authors(authors());
        metadata.contributors(contributors());
        fileDate(name).ifPresent(metadata::created);
        date(CREATED, metadata::created);
        date(UPDATED, metadata::updated);
        language().ifPresent(metadata::language);
        text(DESCRIPTION).ifPresent(metadata::description);
        metadata.tags(tags());
        text(List.of("publisher")).ifPresent(metadata::publisher);
        text(RIGHTS).ifPresent(metadata::rights);
        text(IDENTIFIER).ifPresent(metadata::identifier);
        text(List.of("slug")).map(MetadataReader::lastPart).ifPresent(metadata::slug);
        metadata.draft(isDraft());
        return metadata;
    }

    private List<Person> authors() {
        List<Person> authors = first(AUTHORS).map(this::authors).orElse(List.of());
        if (!authors.isEmpty()) {
            return authors;
        }
        String url = text(List.of("authoruri", "authorurl")).orElse("");
        String email = text(List.of("authoremail")).orElse("");
        return text(List.of("authorname")).stream()
                .map(name -> new Person(name, "author", url, email))
                .toList();
    }

    private List<Person> authors(MetaValue value) {
        return people(value, "author");
    }

    private List<Person> contributors() {
        return fields.entrySet().stream()
                .flatMap(field -> {
                    String role = CONTRIBUTORS.get(field.getKey().replaceFirst("s$", ""));
                    return role == null ? Stream.empty() : people(field.getValue(), role).stream();
                })
                .toList();
    }

    private List<Person> people(MetaValue value, String role) {
        return new People(role, findings).read(value);
    }

    private void date(List<String> keys, Consumer<CalendarDate> setter) {
        for (String key : keys) {
            MetaValue value = fields.get(key);
            if (value != null && !isFlag(value)) {
                Optional<CalendarDate> date = date(value);
                if (date.isPresent()) {
                    setter.accept(date.get());
                    return;
                }
            }
        }
    }

    private Optional<CalendarDate> date(MetaValue value) {
        MetaValue written = value instanceof MetaValue.Fields map ? map.values().getOrDefault("date", value) : value;
        Optional<String> text = Values.text(written);
        Optional<CalendarDate> date = text.flatMap(Dates::parse);
        if (date.isEmpty() && text.isPresent()) {
            findings.warning("metadata-date", "not a date: " + text.get(), written.at());
        }
        return date;
    }

    private static Optional<CalendarDate> fileDate(SourceName name) {
        Matcher dated = FILE_DATE.matcher(name.stem());
        return dated.matches() ? Dates.parse(dated.group(1)) : Optional.empty();
    }

    private Optional<String> language() {
        Optional<MetaValue> value = first(LANGUAGE);
        String text = value.flatMap(Values::text).orElse("");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> tag = Languages.tag(text);
        if (tag.isPresent()) {
            return tag;
        }
        findings.warning(
                "metadata-language",
                "not a language tag such as en or de-AT: " + text,
                value.map(MetaValue::at).orElse(SourceRange.NONE));
        return Languages.tag(Languages.primary(text.replace('_', '-')));
    }

    private List<String> tags() {
        Optional<MetaValue> taxonomies = Optional.ofNullable(fields.get("taxonomies"));
        return Stream.of(first(TAGS), taxonomies.flatMap(MetadataReader::tagsWithin), first(CATEGORIES))
                .flatMap(Optional::stream)
                .flatMap(MetadataReader::words)
                .map(tag -> tag.startsWith("#") ? tag.substring(1) : tag)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    private static Optional<MetaValue> tagsWithin(MetaValue taxonomies) {
        return taxonomies instanceof MetaValue.Fields map
                ? Optional.ofNullable(map.values().get("tags"))
                : Optional.empty();
    }

    private static Stream<String> words(MetaValue value) {
        if (value instanceof MetaValue.Items items) {
            return items.values().stream().flatMap(item -> Values.text(item).stream());
        }
        return Values.text(value).stream()
                .flatMap(text -> Stream.of(text.split("[,;]")))
                .map(String::strip);
    }

    private boolean isDraft() {
        return DRAFT.stream().anyMatch(key -> is(YES, key))
                || PUBLISHED.stream().anyMatch(key -> is(NO, key));
    }

    private boolean is(Set<String> words, String key) {
        return Optional.ofNullable(fields.get(key))
                .flatMap(Values::text)
                .filter(text -> words.contains(text.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private static boolean isFlag(MetaValue value) {
        String text = Values.text(value).orElse("").toLowerCase(Locale.ROOT);
        return YES.contains(text) || NO.contains(text);
    }

    private Optional<String> text(List<String> keys) {
        Optional<MetaValue> value = first(keys);
        Optional<String> text = value.flatMap(Values::text);
        if (value.isPresent() && text.isEmpty()) {
            findings.warning(
                    "metadata-value",
                    keys.get(0) + " is not a text",
                    value.get().at());
        }
        return text;
    }

    /** The value of the first of the keys that has one. */
    private Optional<MetaValue> first(List<String> keys) {
        return keys.stream()
                .flatMap(key -> Optional.ofNullable(fields.get(key)).stream())
                .filter(value -> !Values.isBlank(value))
                .findFirst();
    }

    private static String lastPart(String path) {
        return path.replaceFirst("/+$", "").replaceFirst("^.*/", "");
    }

    private static String folded(String key) {
        return key.strip().toLowerCase(Locale.ROOT).replaceAll("[-_\\s]", "");
    }
}
