package dev.octavo.source.frontmatter;

import dev.octavo.internal.LanguageTags;
import dev.octavo.model.CalendarDate;
import dev.octavo.model.Direction;
import dev.octavo.model.MetaValue;
import dev.octavo.model.Metadata;
import dev.octavo.model.Visibility;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Front matter fields to metadata: the keys of nanoc, Jekyll, Hugo, pandoc, Quarto, Docusaurus, MDN, Obsidian and Zola,
 * without regard to case, hyphens and underscores. Of several names for one thing, the first in the lists below counts.
 */
public final class MetadataReader {

    private static final List<String> TITLE = List.of("title", "name");
    private static final List<String> SHORT_TITLE = List.of("shorttitle", "linktitle", "sidebarlabel", "titleshort");
    private static final List<String> KIND = List.of("kind", "type", "pagetype", "layout");
    private static final List<String> CREATED =
            List.of("createdat", "date", "created", "publishdate", "pubdate", "publishedat", "dc:date", "published");
    private static final List<String> UPDATED =
            List.of("updatedat", "updated", "lastmod", "modified", "lastmodifiedat", "datemodified", "lastupdate");
    private static final List<String> LANGUAGE = List.of("lang", "language", "locale");
    private static final List<String> DIRECTION = List.of("dir", "direction");
    private static final List<String> DESCRIPTION = List.of("description", "summary", "excerpt");
    private static final List<String> TAGS = List.of("tags", "tag", "keywords");
    private static final List<String> CATEGORIES = List.of("categories", "category");
    private static final List<String> RIGHTS = List.of("rights", "copyright");
    private static final List<String> LICENSE = List.of("license", "licence");
    private static final List<String> URL = List.of("permalink", "url", "path");
    private static final List<String> ALIASES = List.of("aliases", "alias", "redirectfrom");
    private static final List<String> PUBLISHED = List.of("published", "publish");
    private static final List<String> HIDDEN = List.of("ishidden", "hidden");

    private static final Pattern COMMA = Pattern.compile("[,;]");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Told told;
    private final FrontMatterOptions options;
    private final Findings findings;

    private MetadataReader(MetaValue.Fields fields, FrontMatterOptions options, Findings findings) {
        this.told = new Told(fields, new Dates(options.dateOrder()), findings);
        this.options = options;
        this.findings = findings;
    }

    /** The metadata that fields and the name of their source tell; the title is empty when they tell none. */
    public static Metadata read(
            MetaValue.Fields fields, SourceName name, FrontMatterOptions options, Findings findings) {
        Metadata.Builder metadata = named(name);
        if (!fields.values().isEmpty()) {
            new MetadataReader(fields, options, findings).read(metadata);
        }
        return metadata.frontMatter(fields).build();
    }

    /** The fields that mean something to a reader of metadata, written in small letters without joints. */
    public static Set<String> known(FrontMatterOptions options) {
        return askedBy(options).asked();
    }

    /** Whether a field means something to a reader of metadata. */
    public static boolean isKnown(String key, FrontMatterOptions options) {
        String folded = Keys.fold(key);
        return askedBy(options).wasAsked(folded) || People.isRole(folded);
    }

    private static Told askedBy(FrontMatterOptions options) {
        MetadataReader reader = new MetadataReader(MetaValue.Fields.NONE, options, new Findings());
        reader.read(Metadata.builder());
        return reader.told;
    }

    /** What the name of a source alone tells. */
    private static Metadata.Builder named(SourceName name) {
        Metadata.Builder metadata = Metadata.builder();
        name.day().ifPresent(day -> metadata.created(new CalendarDate(day)).slug(name.undated()));
        return metadata;
    }

    private void read(Metadata.Builder metadata) {
        titles(metadata);
        people(metadata);
        times(metadata);
        subjects(metadata);
        rights(metadata);
        place(metadata);
    }

    private void titles(Metadata.Builder metadata) {
        told.text(TITLE).or(this::nullTitle).ifPresent(metadata::title);
        told.text(List.of("subtitle")).ifPresent(metadata::subtitle);
        told.text(SHORT_TITLE).ifPresent(metadata::shortTitle);
        told.text(KIND).ifPresent(metadata::kind);
        language().ifPresent(metadata::language);
        told.value(DIRECTION).flatMap(this::direction).ifPresent(metadata::direction);
    }

    /** A title is a text whatever it is, even {@code null}. */
    private Optional<String> nullTitle() {
        return told.values(List.of("title")).stream()
                .flatMap(value -> Values.word(value).stream())
                .findFirst();
    }

    private void people(Metadata.Builder metadata) {
        People people = new People(told);
        metadata.authors(people.authors());
        metadata.contributors(people.contributors());
    }

    private void times(Metadata.Builder metadata) {
        told.date(CREATED).ifPresent(metadata::created);
        told.date(UPDATED).ifPresent(metadata::updated);
    }

    private void subjects(Metadata.Builder metadata) {
        told.text(DESCRIPTION).ifPresent(metadata::description);
        told.text(List.of("abstract")).ifPresent(metadata::abstractText);
        told.text(List.of("excerpt")).ifPresent(metadata::excerpt);
        metadata.tags(labels(TAGS));
        metadata.categories(labels(CATEGORIES));
    }

    private void rights(Metadata.Builder metadata) {
        told.text(List.of("publisher")).ifPresent(metadata::publisher);
        told.text(RIGHTS).ifPresent(metadata::rights);
        told.text(LICENSE).ifPresent(metadata::license);
        Numbers numbers = new Numbers(told);
        numbers.identifier().ifPresent(metadata::identifier);
        numbers.isbn().ifPresent(metadata::isbn);
        numbers.doi().ifPresent(metadata::doi);
    }

    private void place(Metadata.Builder metadata) {
        Belongings belongings = new Belongings(told);
        belongings.series().ifPresent(metadata::series);
        belongings.cover().ifPresent(metadata::cover);
        told.text(List.of("slug")).map(MetadataReader::lastPart).ifPresent(metadata::slug);
        told.text(URL).ifPresent(metadata::url);
        metadata.aliases(told.value(ALIASES).stream().flatMap(Values::words).toList());
        metadata.draft(told.isYes(List.of("draft")) || told.isNo(PUBLISHED));
        metadata.visibility(visibility());
    }

    private Optional<String> language() {
        Optional<MetaValue> value = told.value(LANGUAGE);
        String text = value.flatMap(Values::text).orElse("");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> tag = LanguageTags.tag(text);
        if (tag.isPresent()) {
            return tag;
        }
        findings.warning(
                "metadata-language",
                "not a language tag such as en or de-AT: " + text,
                value.get().at());
        return LanguageTags.tag(LanguageTags.primary(text.replace('_', '-')));
    }

    private Optional<Direction> direction(MetaValue value) {
        String text = Values.text(value).orElse("").toLowerCase(Locale.ROOT);
        return switch (text) {
            case "ltr" -> Optional.of(Direction.LEFT_TO_RIGHT);
            case "rtl" -> Optional.of(Direction.RIGHT_TO_LEFT);
            case "auto" -> Optional.empty();
            default -> {
                told.warn("metadata-direction", "a direction is ltr or rtl, not " + text, value);
                yield Optional.empty();
            }
        };
    }

    private List<String> labels(List<String> keys) {
        return told.value(keys).stream()
                .flatMap(this::labels)
                .map(label -> label.startsWith("#") ? label.substring(1) : label)
                .filter(label -> !label.isEmpty())
                .distinct()
                .toList();
    }

    private Stream<String> labels(MetaValue value) {
        if (!(value instanceof MetaValue.Scalar scalar)) {
            return Values.items(value)
                    .flatMap(item -> item instanceof MetaValue.Items inner ? labels(inner) : Values.words(item));
        }
        boolean hasCommas = COMMA.matcher(scalar.text()).find();
        Pattern separator = options.spaceSeparatedTags() && !hasCommas ? SPACE : COMMA;
        return separator.splitAsStream(scalar.text()).map(String::strip);
    }

    private Visibility visibility() {
        String word = told.text(List.of("visibility")).orElse("").toLowerCase(Locale.ROOT);
        if (told.isYes(HIDDEN) || word.equals("hidden") || word.equals("private")) {
            return Visibility.HIDDEN;
        }
        boolean isUnlisted = told.isYes(List.of("unlisted")) || word.equals("unlisted");
        return isUnlisted ? Visibility.UNLISTED : Visibility.LISTED;
    }

    private static String lastPart(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(path.lastIndexOf('/', end - 1) + 1, end);
    }
}
