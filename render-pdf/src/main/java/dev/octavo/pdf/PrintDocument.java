package dev.octavo.pdf;

import dev.octavo.html.HtmlOut;
import dev.octavo.html.Labels;
import dev.octavo.html.markup.DomMarkup;
import dev.octavo.model.Article;
import dev.octavo.model.Metadata;
import dev.octavo.model.Nodes;
import dev.octavo.model.Person;
import dev.octavo.model.Publication;
import dev.octavo.model.Section;
import dev.octavo.pdf.Chapters.Chapter;
import dev.octavo.render.NodeHandlers;
import dev.octavo.render.RenderContext;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Document;

/** The document that the engine lays out: an article by itself, or a book with title page, contents and chapters. */
final class PrintDocument {

    private static final String UNTITLED = "…";
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final Publication publication;
    private final Metadata metadata;
    private final Labels labels;
    private final Chapters chapters;
    private final RenderContext context;
    private final PictureStore pictures;
    private final PageGeometry page;
    private final NodeHandlers<HtmlOut> handlers;
    private final DomMarkup sink = new DomMarkup();

    PrintDocument(
            Publication publication,
            RenderContext context,
            PictureStore pictures,
            PageGeometry page,
            NodeHandlers<HtmlOut> handlers) {
        this.publication = publication;
        this.metadata = publication.metadata();
        this.labels = Labels.of(metadata.languageOrDefault());
        this.chapters = Chapters.of(publication);
        this.context = context;
        this.pictures = pictures;
        this.page = page;
        this.handlers = handlers;
    }

    Document build(String stylesheet) {
        element("html", List.of("lang", language(metadata)), () -> {
            element("head", List.of(), () -> head(stylesheet));
            element("body", List.of(), this::body);
        });
        return sink.document();
    }

    static String title(Metadata about) {
        return orUntitled(about.title());
    }

    /** The language as a legal tag; what is none is taken for the default. */
    static String language(Metadata about) {
        String tag = about.languageOrDefault();
        return LANGUAGE.matcher(tag).matches() ? tag : Metadata.DEFAULT_LANGUAGE;
    }

    private static String orUntitled(String title) {
        return title.isBlank() ? UNTITLED : title;
    }

    private boolean isBook() {
        return publication.entries().size() != 1 || publication.entries().get(0) instanceof Publication.Part;
    }

    private void head(String stylesheet) {
        element("title", List.of(), () -> sink.text(title(metadata)));
        element("style", List.of(), () -> sink.text(stylesheet));
        element("bookmarks", List.of(), () -> {
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
                orUntitled(Nodes.text(section.title())),
                chapter.id(section),
                () -> sectionBookmarks(chapter, section.sections())));
    }

    private void bookmark(String name, String id, Runnable inner) {
        element("bookmark", List.of("name", name, "href", "#" + id), inner);
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
        element("div", List.of("class", "title-page"), () -> {
            element("p", List.of("class", "title"), () -> sink.text(title(metadata)));
            metadata.subtitle().ifPresent(text -> element("p", List.of("class", "subtitle"), () -> sink.text(text)));
            byline(metadata);
        });
    }

    private void contents() {
        element("div", List.of("class", "contents"), () -> {
            element("h1", List.of(), () -> sink.text(labels.contents()));
            eachEntry(
                    place -> {
                        entry("part", place.part(), place.id());
                        place.chapters().run();
                    },
                    chapter -> {
                        entry("chapter", title(chapter.article().metadata()), chapter.titleId());
                        chapter.article()
                                .sections()
                                .forEach(section ->
                                        entry("section", orUntitled(Nodes.text(section.title())), chapter.id(section)));
                    });
        });
    }

    private void entry(String kind, String title, String id) {
        element(
                "p",
                List.of("class", kind + "-entry"),
                () -> element("a", List.of("href", "#" + id), () -> sink.text(title)));
    }

    private void partPage(Place place) {
        element(
                "div",
                List.of("class", "part-page"),
                () -> element("h1", List.of("id", place.id()), () -> sink.text(place.part())));
        place.chapters().run();
    }

    private void chapter(Chapter chapter, String kind) {
        Article article = chapter.article();
        PdfTarget target = new PdfTarget(context, pictures, page, chapters, chapter.idPrefix());
        HtmlOut out = new HtmlOut(article, sink, target, handlers, context.diagnostics());
        element("div", List.of("class", kind, "lang", language(article.metadata())), () -> {
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
        element("div", List.of("class", side), () -> sink.text(title));
    }

    private void titleBlock(Metadata about, String id) {
        element("div", List.of("class", "title-block"), () -> {
            element("h1", List.of("id", id), () -> sink.text(title(about)));
            about.subtitle().ifPresent(text -> element("p", List.of("class", "subtitle"), () -> sink.text(text)));
            byline(about);
        });
    }

    private void byline(Metadata about) {
        String names = about.authors().stream().map(Person::name).collect(Collectors.joining(", "));
        String date = about.created().map(created -> readable(about)).orElse("");
        String separator = names.isEmpty() || date.isEmpty() ? "" : " · ";
        if (!names.isEmpty() || !date.isEmpty()) {
            element("p", List.of("class", "byline"), () -> sink.text(names + separator + date));
        }
    }

    private static String readable(Metadata about) {
        Locale locale = Locale.forLanguageTag(about.languageOrDefault());
        return about.created()
                .map(date -> date.value().isSupported(ChronoUnit.DAYS)
                        ? DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .localizedBy(locale)
                                .format(date.day())
                        : date.iso())
                .orElse("");
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
                parts.accept(new Place(orUntitled(part.title()), "part-" + number, inner));
            } else {
                each.accept(next.next());
            }
        }
    }

    /** Writes an element; its attributes are names and values in turn. */
    private void element(String name, List<String> attributes, Runnable content) {
        sink.open(name);
        for (int i = 0; i < attributes.size(); i += 2) {
            sink.attribute(attributes.get(i), attributes.get(i + 1));
        }
        content.run();
        sink.close();
    }
}
