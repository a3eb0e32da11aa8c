package dev.octavo.json;

import dev.octavo.model.Article;
import dev.octavo.model.Cover;
import dev.octavo.model.Direction;
import dev.octavo.model.Footnote;
import dev.octavo.model.Metadata;
import dev.octavo.model.Person;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Publication.Part;
import dev.octavo.model.Role;
import dev.octavo.model.Section;
import dev.octavo.model.Series;
import dev.octavo.model.Visibility;
import java.util.List;

/** Publications, articles and what is known about them to JSON. {@link ModelReader} has the way back. */
final class ModelWriter {

    private ModelWriter() {}

    /** An article for itself as the article alone, anything else as a book. */
    static void write(Publication publication, JsonOut out) {
        publication
                .single()
                .filter(article -> publication.equals(Publication.of(article)))
                .ifPresentOrElse(
                        article -> out.object(() -> article(article, out)),
                        () -> out.object(() -> book(publication, out)));
    }

    private static void book(Publication book, JsonOut out) {
        metadata(book.metadata(), out);
        out.list(
                "entries",
                book.entries(),
                entry -> out.object(() -> {
                    if (entry instanceof Chapter chapter) {
                        chapter(chapter, out);
                    } else if (entry instanceof Part part) {
                        out.text("type", "part");
                        out.text("number", part.number());
                        out.text("title", part.title());
                        chapters(part.chapters(), out);
                    }
                }));
    }

    private static void chapter(Chapter chapter, JsonOut out) {
        out.text("type", "chapter");
        out.text("role", chapter.role() == Role.CHAPTER ? "" : chapter.role().key());
        out.text("number", chapter.number());
        article(chapter.article(), out);
        chapters(chapter.chapters(), out);
    }

    private static void chapters(List<Chapter> chapters, JsonOut out) {
        out.list("chapters", chapters, chapter -> out.object(() -> chapter(chapter, out)));
    }

    private static void article(Article article, JsonOut out) {
        out.text("id", article.id());
        metadata(article.metadata(), out);
        NodeWriter.nodes("heading", article.heading(), out);
        NodeWriter.nodes("lead", article.lead(), out);
        out.list("sections", article.sections(), section -> section(section, out));
        out.list("footnotes", article.footnotes(), note -> footnote(note, out));
    }

    private static void section(Section section, JsonOut out) {
        out.object(() -> {
            out.number("level", section.level(), 0);
            NodeWriter.nodes("title", section.title(), out);
            out.attributes(section.attributes());
            NodeWriter.nodes("body", section.body(), out);
            out.list("sections", section.sections(), inner -> section(inner, out));
            out.at(section.at());
        });
    }

    private static void footnote(Footnote note, JsonOut out) {
        out.object(() -> {
            out.text("label", note.label());
            out.number("number", note.number(), 0);
            NodeWriter.nodes("body", note.body(), out);
            out.at(note.at());
        });
    }

    private static void metadata(Metadata metadata, JsonOut out) {
        out.object("metadata", () -> {
            out.text("title", metadata.title());
            out.text("subtitle", metadata.subtitle());
            out.text("shortTitle", metadata.shortTitle());
            out.text("kind", metadata.kind());
            out.list("authors", metadata.authors(), person -> person(person, out));
            out.list("contributors", metadata.contributors(), person -> person(person, out));
            out.date("created", metadata.created());
            out.date("updated", metadata.updated());
            out.text("language", metadata.language());
            out.text("direction", metadata.direction().map(ModelWriter::direction));
            out.text("description", metadata.description());
            out.text("abstract", metadata.abstractText());
            out.text("excerpt", metadata.excerpt());
            out.texts("tags", metadata.tags());
            out.texts("categories", metadata.categories());
            out.text("publisher", metadata.publisher());
            out.text("rights", metadata.rights());
            out.text("license", metadata.license());
            out.text("identifier", metadata.identifier());
            out.text("isbn", metadata.isbn());
            out.text("doi", metadata.doi());
            metadata.series().ifPresent(series -> series(series, out));
            metadata.cover().ifPresent(cover -> cover(cover, out));
            out.text("slug", metadata.slug());
            out.text("url", metadata.url());
            out.texts("aliases", metadata.aliases());
            out.flag("draft", metadata.draft());
            out.word("visibility", metadata.visibility(), Visibility.LISTED);
        });
        out.fields("frontMatter", metadata.frontMatter());
    }

    private static void person(Person person, JsonOut out) {
        out.object(() -> {
            out.text("name", person.name());
            out.text("role", person.role());
            out.text("url", person.url());
            out.text("email", person.email());
            out.text("orcid", person.orcid());
            out.text("affiliation", person.affiliation());
            out.text("fileAs", person.fileAs());
        });
    }

    private static String direction(Direction direction) {
        return direction == Direction.LEFT_TO_RIGHT ? "ltr" : "rtl";
    }

    private static void series(Series series, JsonOut out) {
        out.object("series", () -> {
            out.text("name", series.name());
            out.text("position", series.position());
        });
    }

    private static void cover(Cover cover, JsonOut out) {
        out.object("cover", () -> {
            out.text("source", cover.source());
            out.text("alternative", cover.alternative());
        });
    }
}
