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
import dev.octavo.model.Section;
import dev.octavo.model.Series;
import dev.octavo.model.Visibility;
import dev.octavo.source.text.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** JSON to publications, articles and what is known about them. {@link ModelWriter} has the way there. */
final class ModelReader {

    private final Findings findings;
    private final NodeReader nodes;

    private ModelReader(Findings findings) {
        this.findings = findings;
        this.nodes = new NodeReader(findings);
    }

    static Publication read(MetaValue value, Findings findings) {
        return new ModelReader(findings).publication(new JsonObject(value, findings));
    }

    private Publication publication(JsonObject root) {
        Publication publication = root.has("entries") ? book(root) : Publication.of(article(root));
        root.reportUnknown();
        return publication;
    }

    private Publication book(JsonObject book) {
        return new Publication(metadata(book), book.list("entries", this::entry));
    }

    private Publication.Entry entry(MetaValue value) {
        JsonObject entry = new JsonObject(value, findings);
        if (entry.word("type", List.of("chapter", "part")).equals("chapter")) {
            return chapter(value);
        }
        Part part = new Part(entry.text("title"), entry.list("chapters", this::chapter));
        entry.reportUnknown();
        return part;
    }

    private Chapter chapter(MetaValue value) {
        JsonObject chapter = new JsonObject(value, findings);
        chapter.word("type", List.of("chapter"));
        Article article = article(chapter);
        chapter.reportUnknown();
        return new Chapter(article);
    }

    private Article article(JsonObject article) {
        return new Article(
                article.text("id"),
                metadata(article),
                nodes.blocks("lead", article),
                sections(article),
                article.list("footnotes", this::footnote));
    }

    private List<Section> sections(JsonObject parent) {
        List<Section> sections = new ArrayList<>();
        parent.list("sections", value -> nodes.nested(value, () -> Optional.of(section(value))))
                .forEach(section -> section.ifPresent(sections::add));
        return sections;
    }

    private Section section(MetaValue value) {
        JsonObject section = new JsonObject(value, findings);
        return new Section(
                section.number("level", 1, 1, 6),
                nodes.inlines("title", section),
                section.attributes(),
                nodes.blocks("body", section),
                sections(section),
                section.at());
    }

    private Footnote footnote(MetaValue value) {
        JsonObject note = new JsonObject(value, findings);
        return new Footnote(note.text("label"), nodes.blocks("body", note), note.at());
    }

    private Metadata metadata(JsonObject parent) {
        JsonObject told = parent.object("metadata");
        Metadata.Builder metadata = Metadata.builder();
        told.text("title", metadata::title);
        told.text("subtitle", metadata::subtitle);
        told.text("shortTitle", metadata::shortTitle);
        told.text("kind", metadata::kind);
        metadata.authors(told.list("authors", this::person));
        metadata.contributors(told.list("contributors", this::person));
        told.date("created", metadata::created);
        told.date("updated", metadata::updated);
        told.text("language", metadata::language);
        told.text("direction", word -> direction(told).ifPresent(metadata::direction));
        told.text("description", metadata::description);
        told.text("abstract", metadata::abstractText);
        told.text("excerpt", metadata::excerpt);
        metadata.tags(told.texts("tags"));
        metadata.categories(told.texts("categories"));
        told.text("publisher", metadata::publisher);
        told.text("rights", metadata::rights);
        told.text("license", metadata::license);
        told.text("identifier", metadata::identifier);
        told.text("isbn", metadata::isbn);
        told.text("doi", metadata::doi);
        told.object("series", series -> metadata.series(new Series(series.text("name"), series.text("position"))));
        told.object("cover", cover -> metadata.cover(new Cover(cover.text("source"), cover.text("alternative"))));
        told.text("slug", metadata::slug);
        told.text("url", metadata::url);
        metadata.aliases(told.texts("aliases"));
        metadata.draft(told.flag("draft"));
        metadata.visibility(told.constant("visibility", Visibility.values()));
        told.reportUnknown();
        return metadata.frontMatter(parent.fields("frontMatter")).build();
    }

    private Person person(MetaValue value) {
        JsonObject person = new JsonObject(value, findings);
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
