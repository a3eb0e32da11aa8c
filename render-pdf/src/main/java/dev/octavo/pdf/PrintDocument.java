package dev.octavo.pdf;

import static java.util.stream.Collectors.joining;

import dev.octavo.html.Byline;
import dev.octavo.html.HtmlOut;
import dev.octavo.html.Labels;
import dev.octavo.html.Language;
import dev.octavo.html.markup.DomMarkup;
import dev.octavo.html.markup.MarkupSink;
import dev.octavo.model.Article;
import dev.octavo.model.Metadata;
import dev.octavo.model.Nodes;
import dev.octavo.model.Publication;
import dev.octavo.model.Section;
import dev.octavo.pdf.Chapters.Chapter;
import dev.octavo.pdf.Chapters.Part;
import dev.octavo.pdf.page.Apparatus;
import dev.octavo.pdf.page.PageRole;
import dev.octavo.pdf.page.Watermark;
import dev.octavo.pdf.picture.PictureStore;
import dev.octavo.render.RenderContext;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;

/** The document that the engine lays out: an article by itself, or a book with title page, contents and chapters. */
final class PrintDocument {

    private final Publication publication;
    private final Metadata metadata;
    private final Labels labels;
    private final Chapters chapters;
    private final ChapterLinks links;
    private final RenderContext context;
    private final PictureStore pictures;
    private final PdfRenderer options;
    private final Apparatus apparatus;
    private final boolean mapped;
    private final DomMarkup sink = new DomMarkup();
    private final Leaves leaves = new Leaves(sink, this::watermark);

    /**
     * A document that is still to be built.
     *
     * @param mapped whether its elements are to say where in the articles they begin
     */
    PrintDocument(
            Publication publication,
            RenderContext context,
            PictureStore pictures,
            PdfRenderer options,
            boolean mapped) {
        this.publication = publication;
        this.metadata = publication.metadata();
        this.labels = Labels.of(Language.of(metadata).tag());
        this.chapters = Chapters.of(publication);
        this.links = new ChapterLinks(chapters, this::out);
        this.context = context;
        this.pictures = pictures;
        this.options = options;
        this.apparatus = options.apparatus(publication);
        this.mapped = mapped;
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

    /** The title for a running head. */
    static String shortTitle(Metadata about) {
        return about.shortTitle().orElseGet(() -> title(about));
    }

    private boolean isBook() {
        return publication.single().isEmpty();
    }

    private void head(String stylesheet) {
        sink.element("title", List.of(), title(metadata));
        sink.element("meta", List.of("class", "running-heads"), runningHeads());
        sink.element("style", List.of(), stylesheet);
        sink.element("bookmarks", List.of(), () -> {
            if (isBook()) {
                chapters.eachEntry(this::partBookmark, this::chapterBookmark);
            } else {
                Chapter only = chapters.all().get(0);
                sectionBookmarks(only, only.article().sections());
            }
        });
    }

    /** Text that is printed but stands nowhere in the document, for those who count its characters. */
    private String runningHeads() {
        return shortTitle(metadata)
                + publication.articles().stream()
                        .map(Article::metadata)
                        .map(PrintDocument::shortTitle)
                        .collect(joining());
    }

    private void partBookmark(Part part) {
        bookmark(part.title(), part.id(), part.chapters());
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
        FrontMatter front = new FrontMatter(metadata, labels, options, sink, leaves);
        if (apparatus.cover()) {
            front.cover(pictures);
        }
        if (apparatus.titlePage() || chapters.all().isEmpty()) {
            front.titlePage();
        }
        if (apparatus.imprint()) {
            front.imprint();
        }
        if (apparatus.contents()) {
            new Contents(publication, chapters, apparatus, sink).write(leaves, labels.contents());
        }
        if (isBook()) {
            chapters.eachEntry(this::partPage, chapter -> chapter(chapter, "chapter"));
        } else {
            chapter(chapters.all().get(0), "article");
        }
    }

    /** Writes it into the first leaf, so that it is there from the first page on. */
    private void watermark() {
        Watermark watermark = options.watermark();
        if (!watermark.isNone()) {
            sink.element(
                    "div",
                    List.of("class", "watermark"),
                    () -> sink.element("p", List.of("style", watermark.style(options.page())), watermark.text()));
        }
    }

    private void partPage(Part part) {
        leaves.write(PageRole.PART, "part-page", part.title(), () -> heading(part.title(), part.id()));
        part.chapters().run();
    }

    private void chapter(Chapter chapter, String kind) {
        Article article = chapter.article();
        HtmlOut out = out(chapter);
        Language language = Language.of(article.metadata());
        leaves.write(
                PageRole.CHAPTER,
                kind,
                shortTitle(article.metadata()),
                () -> {
                    titleBlock(chapter);
                    out.headingWritten(1);
                    out.nodes(article.lead());
                    article.sections().forEach(section -> out.section(section, 2));
                    out.footnotes();
                },
                "lang",
                language.tag(),
                "dir",
                language.direction());
    }

    private HtmlOut out(Chapter chapter) {
        Optional<PlacedMarkup> placed =
                mapped ? Optional.of(new PlacedMarkup(chapter.article(), sink)) : Optional.empty();
        PdfTarget target = new PdfTarget(context, pictures, options, links, chapter.idPrefix(), placed);
        MarkupSink markup = placed.<MarkupSink>map(marked -> marked).orElse(sink);
        return new HtmlOut(chapter.article(), markup, target, options.handlers(), context.diagnostics());
    }

    private void titleBlock(Chapter chapter) {
        Metadata about = chapter.article().metadata();
        sink.element("div", List.of("class", "title-block"), () -> {
            if (isBook() && apparatus.numberedChapters()) {
                sink.element("p", List.of("class", "chapter-number"), labels.chapter(chapter.number()));
            }
            heading(title(about), chapter.titleId());
            about.subtitle().ifPresent(text -> sink.element("p", List.of("class", "subtitle"), text));
            byline(about);
            if (!isBook()) {
                about.abstractText().ifPresent(text -> sink.element("p", List.of("class", "abstract"), text));
            }
        });
    }

    private void heading(String title, String id) {
        sink.element("h1", List.of("id", id, "data-length", TitleLength.of(title)), title);
    }

    private void byline(Metadata about) {
        String byline = new Byline(about).text();
        if (!byline.isEmpty()) {
            sink.element("p", List.of("class", "byline"), byline);
        }
    }
}
