package dev.octavo.markdown;

import dev.octavo.model.Article;
import dev.octavo.model.CalendarDate;
import dev.octavo.model.Direction;
import dev.octavo.model.MetaValue;
import dev.octavo.model.MetaValue.Fields;
import dev.octavo.model.MetaValue.Items;
import dev.octavo.model.MetaValue.Scalar;
import dev.octavo.model.Metadata;
import dev.octavo.model.Person;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Visibility;
import dev.octavo.source.DateOrder;
import dev.octavo.source.Limits;
import dev.octavo.source.frontmatter.FrontMatterOptions;
import dev.octavo.source.frontmatter.MetadataReader;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the fields that tell an article's metadata: those that were written where they say the same, else fields under
 * common names, and what was written as far as it contradicts none of them.
 */
final class FrontMatterFields {

    private static final SourceRange NOWHERE = SourceRange.NONE;
    private static final FrontMatterOptions STANDARD =
            new FrontMatterOptions(DateOrder.UNKNOWN, false, Limits.standard().frontMatterNodes());

    private final Metadata wanted;
    private final SourceName name;

    private FrontMatterFields(Article article) {
        this.wanted = article.metadata();
        this.name = new SourceName(article.id() + ".md");
    }

    /**
     * The fields of an article.
     *
     * @param titled whether the title must be among them; it need not be where a heading tells it
     */
    static Fields of(Article article, boolean titled) {
        return new FrontMatterFields(article).fields(titled);
    }

    /** Whether fields tell a title. */
    static boolean tellTitle(Fields fields) {
        return !MetadataReader.read(fields, new SourceName(""), STANDARD, new Findings())
                .title()
                .isEmpty();
    }

    private Fields fields(boolean titled) {
        Fields written = wanted.frontMatter();
        if (says(written, wanted) || (!titled && says(written, untitled()))) {
            return written;
        }
        Map<String, MetaValue> fields = common();
        addWhereTrue(
                written.values().entrySet().stream()
                        .filter(field -> !fields.containsKey(field.getKey()))
                        .toList(),
                fields);
        return new Fields(fields, NOWHERE);
    }

    /** Adds all at once, else each half by itself: few fields contradict, and each look reads all that is there. */
    private void addWhereTrue(List<Map.Entry<String, MetaValue>> more, Map<String, MetaValue> fields) {
        more.forEach(field -> fields.put(field.getKey(), field.getValue()));
        if (!says(new Fields(fields, NOWHERE), wanted)) {
            more.forEach(field -> fields.remove(field.getKey()));
            if (more.size() > 1) {
                int half = more.size() / 2;
                addWhereTrue(more.subList(0, half), fields);
                addWhereTrue(more.subList(half, more.size()), fields);
            }
        }
    }

    private Metadata untitled() {
        return wanted.toBuilder().title("").build();
    }

    private boolean says(Fields fields, Metadata metadata) {
        Metadata told = MetadataReader.read(fields, name, STANDARD, new Findings());
        return told.toBuilder()
                .title(MarkdownTitle.read(told.title()))
                .frontMatter(Fields.NONE)
                .build()
                .equals(metadata.toBuilder().frontMatter(Fields.NONE).build());
    }

    /** What is known, under the names that Octavo has for it. */
    private Map<String, MetaValue> common() {
        Map<String, MetaValue> fields = new LinkedHashMap<>();
        put("title", Optional.of(MarkdownTitle.write(wanted.title())), fields);
        put("subtitle", wanted.subtitle(), fields);
        put("shortTitle", wanted.shortTitle(), fields);
        put("kind", wanted.kind(), fields);
        put(
                "authors",
                wanted.authors().stream()
                        .map(person -> person(person, "author"))
                        .toList(),
                fields);
        put(
                "contributors",
                wanted.contributors().stream()
                        .map(person -> person(person, "contributor"))
                        .toList(),
                fields);
        put("created", wanted.created().map(CalendarDate::iso), fields);
        put("updated", wanted.updated().map(CalendarDate::iso), fields);
        put("language", wanted.language(), fields);
        put("direction", wanted.direction().map(way -> way == Direction.LEFT_TO_RIGHT ? "ltr" : "rtl"), fields);
        put("description", wanted.description(), fields);
        put("abstract", wanted.abstractText(), fields);
        put("excerpt", wanted.excerpt(), fields);
        put("tags", wanted.tags().stream().map(FrontMatterFields::tag).toList(), fields);
        put(
                "categories",
                wanted.categories().stream().map(FrontMatterFields::tag).toList(),
                fields);
        put("publisher", wanted.publisher(), fields);
        put("rights", wanted.rights(), fields);
        put("license", wanted.license(), fields);
        put("identifier", wanted.identifier(), fields);
        put("isbn", wanted.isbn(), fields);
        put("doi", wanted.doi(), fields);
        wanted.series()
                .ifPresent(series -> fields.put("series", map("name", series.name(), "position", series.position())));
        wanted.cover()
                .ifPresent(cover -> fields.put("cover", map("source", cover.source(), "alt", cover.alternative())));
        put("slug", wanted.slug(), fields);
        put("url", wanted.url(), fields);
        put("aliases", wanted.aliases().stream().map(FrontMatterFields::scalar).toList(), fields);
        put("draft", Optional.of("true").filter(yes -> wanted.draft()), fields);
        put("visibility", visibility(), fields);
        return fields;
    }

    private Optional<String> visibility() {
        return Optional.of(wanted.visibility())
                .filter(visibility -> visibility != Visibility.LISTED)
                .map(visibility -> visibility.name().toLowerCase(Locale.ROOT));
    }

    /** Two things of one: the first alone where the second is not known. */
    private static MetaValue map(String key, String value, String otherKey, String other) {
        Map<String, MetaValue> fields = new LinkedHashMap<>();
        put(key, Optional.of(value), fields);
        put(otherKey, known(other), fields);
        return fields.size() == 1 ? scalar(value) : new Fields(fields, NOWHERE);
    }

    private static void put(String key, Optional<String> text, Map<String, MetaValue> fields) {
        text.ifPresent(value -> fields.put(key, scalar(value)));
    }

    private static void put(String key, List<? extends MetaValue> values, Map<String, MetaValue> fields) {
        if (!values.isEmpty()) {
            fields.put(key, new Items(List.copyOf(values), NOWHERE));
        }
    }

    private static MetaValue person(Person person, String role) {
        Map<String, MetaValue> fields = new LinkedHashMap<>();
        put("name", Optional.of(person.name()), fields);
        put("role", known(person.role()).filter(told -> !told.equals(role)), fields);
        put("url", known(person.url()), fields);
        put("email", known(person.email()), fields);
        put("orcid", known(person.orcid()), fields);
        put("affiliation", known(person.affiliation()), fields);
        put("fileAs", known(person.fileAs()), fields);
        boolean plain = fields.size() == 1 && !person.name().matches("(?s).*[<\\[].*");
        return plain ? scalar(person.name()) : new Fields(fields, NOWHERE);
    }

    private static Optional<String> known(String text) {
        return Optional.of(text).filter(told -> !told.isEmpty());
    }

    /** A tag; of two number signs a reader leaves out the first. */
    private static Scalar tag(String tag) {
        return scalar(tag.startsWith("#") ? "#" + tag : tag);
    }

    private static Scalar scalar(String text) {
        return new Scalar(text, NOWHERE);
    }
}
