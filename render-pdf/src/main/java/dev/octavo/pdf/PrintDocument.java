package dev.octavo.pdf;

import dev.octavo.html.Byline;
import dev.octavo.html.HtmlOut;
import dev.octavo.html.Labels;
import dev.octavo.html.Language;
import dev.octavo.html.markup.DomMarkup;
import dev.octavo.model.Article;
import dev.octavo.model.Metadata;
import dev.octavo.model.Nodes;
import dev.octavo.model.Publication;
import dev.octavo.model.Section;
import dev.octavo.pdf.Chapters.Chapter;
import dev.octavo.render.RenderContext;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.w3c.dom.Document;

/** The document that the engine lays out: an article by itself, or a book with title page, contents and chapters. */
final class PrintDocument {

    private final Publication publication;
    private final Metadata metadata;
    private final Labels labels;
    private final Chapters chapters;
    private final RenderContext context;
    private final PictureStore pictures;
    private final PdfRenderer options;
    private final DomMarkup sink = new DomMarkup();

    PrintDocument(Publication publication, RenderContext context, PictureStore pictures, PdfRenderer options) {
        this.publication = publication;
        this.metadata = publication.metadata();
        this.labels = Labels.of(Language.of(metadata).tag());
        this.chapters = Chapters.of(publication);
        this.context = context;
        this.pictures = pictures;
        this.options = options;
    }

    Document build(String stylesheet) {
        Language language = Language.of(metadata);
        sink.element("html", List.of("lang", language.tag(), "dir", language.direction()), () -> {
            sink.element("head", List.of(), () -> head(stylesheet));
            sink.element("body", List.of(), this::body);
        });
        return sink.document();
    }

    static String title(Metadata about) {
        return Labels.orUntitled(about.title());
    }

    private boolean isBook() {
        return publication.single().isEmpty();
    }

    private void head(String stylesheet) {
        sink.element("title", List.of(), title(metadata));
        sink.element("style", List.of(), stylesheet);
        sink.element("bookmarks", List.of(), () -> {
            if (isBook()) {
                eachEntry(this::partBookmark, this::chapterBookmark);
            } else {
                Chapter only = chapters.all().get(0);
                sectionBookmarks(only, only.article().sections());
            }
        });
    }

    private void partBookmark(Place place) {
        bookmark(place.part(), place.id(), place.chapters());
    }

    private void chapterBookmark(Chapter chapter) {
        String title = title(chapter.article().metadata());
        bookmark(
                title,
                chapter.titleId(),
                () -> sectionBookmarks(chapter, chapter.article().sections()));
    }

    private void sectionBookmarks(Chapter chapter, List<Section> sections) {
        sections.forEach(section -> bookmark(
                Labels.orUntitled(Nodes.text(section.title())),
                chapter.id(section),
                () -> sectionBookmarks(chapter, section.sections())));
    }

    private void bookmark(String name, String id, Runnable inner) {
        sink.element("bookmark", List.of("name", name, "href", "#" + id), inner);
    }

    private void body() {
        if (isBook()) {
            titlePage();
            contents();
            eachEntry(this::partPage, chapter -> chapter(chapter, "chapter"));
        } else {
            chapter(chapters.all().get(0), "article");
        }
    }

    private void titlePage() {
        sink.element("div", List.of("class", "title-page"), () -> {
            sink.element("p", List.of("class", "title"), title(metadata));
            metadata.subtitle().ifPresent(text -> sink.element("p", List.of("class", "subtitle"), text));
            byline(metadata);
        });
    }

    private void contents() {
        sink.element("div", List.of("class", "contents"), () -> {
            sink.element("h1", List.of(), labels.contents());
            eachEntry(
                    place -> {
                        entry("part", place.part(), place.id());
                        place.chapters().run();
                    },
                    chapter -> {
                        entry("chapter", title(chapter.article().metadata()), chapter.titleId());
                        chapter.article()
                                .sections()
                                .forEach(section -> entry(
                                        "section",
                                        Labels.orUntitled(Nodes.text(section.title())),
                                        chapter.id(section)));
                    });
        });
    }

    private void entry(String kind, String title, String id) {
        sink.element("p", List.of("class", kind + "-entry"), () -> sink.element("a", List.of("href", "#" + id), title));
    }

    private void partPage(Place place) {
        sink.element(
                "div",
                List.of("class", "part-page"),
                () -> sink.element("h1", List.of("id", place.id()), place.part()));
        place.chapters().run();
    }

    private void chapter(Chapter chapter, String kind) {
        Article article = chapter.article();
        PdfTarget target = new PdfTarget(context, pictures, options, chapters, chapter.idPrefix());
        HtmlOut out = new HtmlOut(article, sink, target, options.handlers(), context.diagnostics());
        Language language = Language.of(article.metadata());
        sink.element("div", List.of("class", kind, "lang", language.tag(), "dir", language.direction()), () -> {
            runningHead("running-left", title(metadata));
            runningHead("running-right", title(article.metadata()));
            titleBlock(article.metadata(), chapter.titleId());
            out.headingWritten(1);
            out.nodes(article.lead());
            article.sections().forEach(section -> out.section(section, 2));
            out.footnotes();
        });
    }

    private void runningHead(String side, String title) {
        sink.element("div", List.of("class", side), title);
    }

    private void titleBlock(Metadata about, String id) {
        sink.element("div", List.of("class", "title-block"), () -> {
            sink.element("h1", List.of("id", id), title(about));
            about.subtitle().ifPresent(text -> sink.element("p", List.of("class", "subtitle"), text));
            byline(about);
        });
    }

    private void byline(Metadata about) {
        String byline = new Byline(about).text();
        if (!byline.isEmpty()) {
            sink.element("p", List.of("class", "byline"), byline);
        }
    }

    /**
     * A part in its place.
     *
     * @param part its title
     * @param id its identifier
     * @param chapters goes through its chapters
     */
    private record Place(String part, String id, Runnable chapters) {}

    /** Goes through the entries in reading order; who takes a part decides when its chapters come. */
    private void eachEntry(Consumer<Place> parts, Consumer<Chapter> each) {
        Iterator<Chapter> next = chapters.all().iterator();
        int number = 0;
        for (Publication.Entry entry : publication.entries()) {
            if (entry instanceof Publication.Part part) {
                number++;
                Runnable inner = () -> part.chapters().forEach(chapter -> each.accept(next.next()));
                parts.accept(new Place(Labels.orUntitled(part.title()), "part-" + number, inner));
            } else {
                each.accept(next.next());
            }
        }
    }
}
