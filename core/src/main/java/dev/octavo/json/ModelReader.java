package dev.octavo.json;

import dev.octavo.model.Article;
import dev.octavo.model.Cover;
import dev.octavo.model.Direction;
import dev.octavo.model.Footnote;
import dev.octavo.model.MetaValue;
import dev.octavo.model.Metadata;
import dev.octavo.model.Person;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Publication.Part;
import dev.octavo.model.Role;
import dev.octavo.model.Section;
import dev.octavo.model.Series;
import dev.octavo.model.Visibility;
import dev.octavo.source.text.Findings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** JSON to publications, articles and what is known about them. {@link ModelWriter} has the way there. */
final class ModelReader {

    /** The first is taken where none is given. */
    private static final List<String> ROLES = Stream.concat(Stream.of(Role.CHAPTER), Stream.of(Role.values()))
            .map(Role::key)
            .distinct()
            .toList();

    private final Findings findings;
    private final NodeReader nodes;

    private ModelReader(Findings findings) {
        this.findings = findings;
        this.nodes = new NodeReader(findings);
    }

    static Publication read(MetaValue value, Findings findings) {
        return JsonObject.read(value, findings, new ModelReader(findings)::publication);
    }

    private Publication publication(JsonObject root) {
        return root.has("entries") ? book(root) : Publication.of(article(root));
    }

    private Publication book(JsonObject book) {
        return new Publication(metadata(book), book.objects("entries", this::entry));
    }

    private Publication.Entry entry(JsonObject entry) {
        return entry.word("type", List.of("chapter", "part")).equals("part")
                ? new Part(entry.text("number"), entry.text("title"), chapters(entry))
                : inPlace(entry);
    }

    /** A chapter in a part, or below another one. */
    private Chapter chapter(JsonObject chapter) {
        chapter.word("type", List.of("chapter"));
        return inPlace(chapter);
    }

    private Chapter inPlace(JsonObject chapter) {
        Role role = Role.of(chapter.word("role", ROLES)).orElse(Role.CHAPTER);
        return new Chapter(role, chapter.text("number"), article(chapter), chapters(chapter));
    }

    private List<Chapter> chapters(JsonObject parent) {
        List<Chapter> chapters = new ArrayList<>();
        parent.list(
                        "chapters",
                        value ->
                                nodes.nested(value, () -> Optional.of(JsonObject.read(value, findings, this::chapter))))
                .forEach(chapter -> chapter.ifPresent(chapters::add));
        return chapters;
    }

    private Article article(JsonObject article) {
        return new Article(
                article.text("id"),
                metadata(article),
                nodes.inlines("heading", article),
                nodes.blocks("lead", article),
                sections(article),
                article.objects("footnotes", this::footnote));
    }

    private List<Section> sections(JsonObject parent) {
        List<Section> sections = new ArrayList<>();
        parent.list(
                        "sections",
                        value ->
                                nodes.nested(value, () -> Optional.of(JsonObject.read(value, findings, this::section))))
                .forEach(section -> section.ifPresent(sections::add));
        return sections;
    }

    private Section section(JsonObject section) {
        return new Section(
                section.number("level", 1, 1, 6),
                nodes.inlines("title", section),
                section.attributes(),
                nodes.blocks("body", section),
                sections(section),
                section.at());
    }

    private Footnote footnote(JsonObject note) {
        int number = note.number("number", 0, 0, Integer.MAX_VALUE);
        return new Footnote(note.text("label"), number, nodes.blocks("body", note), note.at());
    }

    private Metadata metadata(JsonObject parent) {
        return parent.object("metadata", this::described).orElseGet(Metadata.builder()::build).toBuilder()
                .frontMatter(frontMatter(parent))
                .build();
    }

    /** What was written, as deep as a reader of front matter may be asked to go. */
    private MetaValue.Fields frontMatter(JsonObject parent) {
        return fields(parent.fields("frontMatter"));
    }

    private MetaValue.Fields fields(MetaValue.Fields fields) {
        Map<String, MetaValue> shallow = new LinkedHashMap<>();
        fields.values().forEach((name, value) -> shallow(value).ifPresent(kept -> shallow.put(name, kept)));
        return new MetaValue.Fields(shallow, fields.at());
    }

    private MetaValue.Items items(MetaValue.Items items) {
        return new MetaValue.Items(
                items.values().stream()
                        .flatMap(value -> shallow(value).stream())
                        .toList(),
                items.at());
    }

    private Optional<MetaValue> shallow(MetaValue value) {
        return nodes.nested(
                value,
                () -> Optional.of(
                        value instanceof MetaValue.Fields fields
                                ? fields(fields)
                                : value instanceof MetaValue.Items items ? items(items) : value));
    }

    private Metadata described(JsonObject json) {
        Metadata.Builder metadata = Metadata.builder();
        json.text("title", metadata::title);
        json.text("subtitle", metadata::subtitle);
        json.text("shortTitle", metadata::shortTitle);
        json.text("kind", metadata::kind);
        metadata.authors(json.objects("authors", ModelReader::person));
        metadata.contributors(json.objects("contributors", ModelReader::person));
        json.date("created", metadata::created);
        json.date("updated", metadata::updated);
        json.text("language", metadata::language);
        json.text("direction", word -> direction(json).ifPresent(metadata::direction));
        json.text("description", metadata::description);
        json.text("abstract", metadata::abstractText);
        json.text("excerpt", metadata::excerpt);
        metadata.tags(json.texts("tags"));
        metadata.categories(json.texts("categories"));
        json.text("publisher", metadata::publisher);
        json.text("rights", metadata::rights);
        json.text("license", metadata::license);
        json.text("identifier", metadata::identifier);
        json.text("isbn", metadata::isbn);
        json.text("doi", metadata::doi);
        json.object("series", series -> new Series(series.text("name"), series.text("position")))
                .ifPresent(metadata::series);
        json.object("cover", cover -> new Cover(cover.text("source"), cover.text("alternative")))
                .ifPresent(metadata::cover);
        json.text("slug", metadata::slug);
        json.text("url", metadata::url);
        metadata.aliases(json.texts("aliases"));
        metadata.draft(json.flag("draft"));
        metadata.visibility(json.constant("visibility", Visibility.values()));
        return metadata.build();
    }

    private static Person person(JsonObject person) {
        return new Person(
                person.text("name"),
                person.text("role"),
                person.text("url"),
                person.text("email"),
                person.text("orcid"),
                person.text("affiliation"),
                person.text("fileAs"));
    }

    private static Optional<Direction> direction(JsonObject metadata) {
        return switch (metadata.word("direction", List.of("", "ltr", "rtl"))) {
            case "ltr" -> Optional.of(Direction.LEFT_TO_RIGHT);
            case "rtl" -> Optional.of(Direction.RIGHT_TO_LEFT);
            default -> Optional.empty();
        };
    }
}
