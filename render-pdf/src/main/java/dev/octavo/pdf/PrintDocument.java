package dev.octavo.pdf;

import static java.util.stream.Collectors.joining;

import dev.octavo.html.Byline;
import dev.octavo.html.HtmlOut;
import dev.octavo.html.Labels;
import dev.octavo.html.Language;
import dev.octavo.html.TitleLines;
import dev.octavo.html.markup.DomMarkup;
import dev.octavo.html.markup.MarkupSink;
import dev.octavo.model.Article;
import dev.octavo.model.Metadata;
import dev.octavo.model.Publication;
import dev.octavo.model.Role;
import dev.octavo.pdf.Chapters.Chapter;
import dev.octavo.pdf.Chapters.Part;
import dev.octavo.pdf.page.Apparatus;
import dev.octavo.pdf.page.PageRole;
import dev.octavo.pdf.page.PageStarts;
import dev.octavo.pdf.page.Watermark;
import dev.octavo.pdf.picture.PictureStore;
import dev.octavo.pdf.text.NoteNumbers;
import dev.octavo.pdf.text.TurnableTables;
import dev.octavo.render.RenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.w3c.dom.Document;

/** The document that the engine lays out: an article by itself, or a book with title page, contents and chapters. */
final class PrintDocument {

    private static final int DEEPEST_HEADING = 6;

    private final Publication publication;
    private final Metadata metadata;
    private final Labels labels;
    private final Chapters chapters;
    private final ChapterLinks links;
    private final RenderContext context;
    private final PictureStore pictures;
    private final PdfOptions options;
    private final Apparatus apparatus;
    private final boolean mapped;
    private final DomMarkup sink = new DomMarkup();
    private final Leaves leaves = new Leaves(sink, this::watermark);

    /** A document that is still to be built; its elements say where in the articles they begin, where that is wanted. */
    PrintDocument(Rendering rendering, PictureStore pictures) {
        this.publication = rendering.publication();
        this.metadata = publication.metadata();
        this.labels = Labels.of(Language.of(metadata).tag());
        this.context = rendering.context();
        this.pictures = pictures;
        this.options = rendering.options();
        this.apparatus = options.parts().of(publication);
        this.chapters = Chapters.of(publication, apparatus.numberedChapters());
        this.links = new ChapterLinks(chapters, this::out);
        this.mapped = rendering.mapped();
    }

    Document build(String stylesheet) {
        Language language = Language.of(metadata);
        sink.element("html", List.of("lang", language.tag(), "dir", language.direction()), () -> {
            sink.element("head", List.of(), () -> head(stylesheet));
            sink.element("body", countsNotesThrough() ? List.of(NoteNumbers.THROUGH, "") : List.of(), this::body);
        });
        return sink.document();
    }

    private boolean countsNotesThrough() {
        return chapters.all().stream()
                .flatMap(chapter -> chapter.article().footnotes().stream())
                .anyMatch(note -> note.number() > 0);
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
        sink.element("style", List.of(), options.markup().stylesheet());
        new Outline(chapters, labels, sink).write(isBook());
    }

    /** Text that is printed but stands nowhere in the document, for those who count its characters. */
    private String runningHeads() {
        return shortTitle(metadata) + chapters.all().stream().map(Chapter::head).collect(joining());
    }

    private void body() {
        Preliminaries front = new Preliminaries(metadata, labels, options, sink, leaves);
        if (apparatus.cover()) {
            front.cover(pictures);
        }
        List<Chapters.Entry> halfTitles = chapters.entries().subList(0, halfTitles());
        halfTitles.forEach(this::display);
        if (apparatus.halfTitle() && halfTitles.isEmpty()) {
            front.halfTitle();
        }
        if (apparatus.titlePage() || chapters.all().isEmpty()) {
            front.titlePage();
        }
        if (apparatus.imprint()) {
            front.imprint();
        }
        if (isBook()) {
            book();
        } else {
            if (apparatus.contents()) {
                contents(0);
            }
            Chapter only = chapters.all().get(0);
            leaf(only, PageRole.CHAPTER, "article");
        }
    }

    /** What stands on a page of its own goes before the contents, everything else follows them. */
    private void book() {
        List<Chapters.Entry> entries = chapters.entries();
        int front = leading(entries, role -> role.division() == Role.Division.FRONT);
        int display = leading(entries, Role::standsAlone);
        entries.subList(halfTitles(), display).forEach(this::display);
        if (apparatus.contents()) {
            contents(front);
        }
        entries.subList(display, front).forEach(entry -> leaf((Chapter) entry, PageRole.FRONT, "chapter"));
        entries.subList(front, entries.size()).forEach(this::inText);
    }

    /** How many half titles the book begins with, which stand before its title page. */
    private int halfTitles() {
        return isBook() ? leading(chapters.entries(), Role.HALF_TITLE::equals) : 0;
    }

    private void display(Chapters.Entry entry) {
        leaf((Chapter) entry, PageRole.DISPLAY, "chapter");
    }

    /** How many entries at the beginning of a book are chapters of a kind. */
    private static int leading(List<Chapters.Entry> entries, Predicate<Role> kind) {
        return (int) entries.stream()
                .takeWhile(entry -> entry instanceof Chapter chapter
                        && kind.test(chapter.told().role()))
                .count();
    }

    private void contents(int beforeText) {
        new Contents(publication, chapters, beforeText, apparatus, labels, sink).write(leaves);
    }

    private void inText(Chapters.Entry entry) {
        if (entry instanceof Part part) {
            leaves.write(PageRole.PART, "part-page", part.title(), () -> {
                number(labels.part(part.told()));
                heading(part.title(), part.id(), () -> sink.text(part.title()));
            });
            part.chapters().forEach(chapter -> leaf(chapter, PageRole.CHAPTER, "chapter", List.of("data-in-part", "")));
        } else {
            leaf((Chapter) entry, PageRole.CHAPTER, "chapter");
        }
    }

    /** Writes it into the first leaf, so that it is there from the first page on. */
    private void watermark() {
        Watermark watermark = options.sheet().watermark();
        if (!watermark.isNone()) {
            sink.element(
                    "div",
                    List.of("class", "watermark"),
                    () -> sink.element(
                            "p",
                            List.of("style", watermark.style(options.sheet().geometry())),
                            watermark.text()));
        }
    }

    /** Writes a chapter, and those below it, on pages of their own. */
    private void leaf(Chapter chapter, PageRole role, String kind) {
        leaf(chapter, role, kind, List.of());
    }

    private void leaf(Chapter chapter, PageRole role, String kind, List<String> more) {
        List<String> attributes = new ArrayList<>(language(chapter));
        attributes.addAll(List.of(PageStarts.ARTICLE, "" + chapter.index()));
        attributes.addAll(List.of("data-role", chapter.told().role().key()));
        attributes.addAll(more);
        leaves.write(
                role, kind, chapter.head(), () -> content(chapter, 1, out -> titleBlock(chapter, out)), attributes);
    }

    private static List<String> language(Chapter chapter) {
        Language language = Language.of(chapter.article().metadata());
        return List.of("lang", language.tag(), "dir", language.direction());
    }

    private void content(Chapter chapter, int level, Consumer<HtmlOut> title) {
        Article article = chapter.article();
        HtmlOut out = out(chapter);
        title.accept(out);
        out.headingWritten(level);
        out.nodes(article.lead());
        article.sections().forEach(section -> out.section(section, level + 1));
        out.footnotes();
        chapter.chapters().forEach(below -> below(below, level + 1));
    }

    /** Writes a chapter below another one, which runs on like a section of it. */
    private void below(Chapter chapter, int level) {
        List<String> attributes =
                new ArrayList<>(List.of("class", "subchapter", PageStarts.ARTICLE, "" + chapter.index()));
        attributes.addAll(language(chapter));
        sink.element(
                "section",
                attributes,
                () -> content(chapter, level, out -> {
                    List<String> id = List.of("id", chapter.titleId());
                    sink.element("h" + Math.min(level, DEEPEST_HEADING), id, () -> {
                        sink.text(Labels.numbered(chapter.number(), ""));
                        out.title(chapter.article().title());
                    });
                    about(chapter.article().metadata(), out);
                }));
    }

    private HtmlOut out(Chapter chapter) {
        Optional<PlacedMarkup> placed =
                mapped ? Optional.of(new PlacedMarkup(chapter.article(), sink)) : Optional.empty();
        TurnableTables turnable = new TurnableTables(chapter.article());
        PdfTarget target = new PdfTarget(context, pictures, options, links, chapter.idPrefix(), placed, turnable);
        MarkupSink markup = placed.<MarkupSink>map(marked -> marked).orElse(sink);
        return new HtmlOut(chapter.article(), markup, target, options.markup().handlers(), context.diagnostics());
    }

    private void titleBlock(Chapter chapter, HtmlOut out) {
        Metadata about = chapter.article().metadata();
        if (chapter.told().isSilent()) {
            sink.element("div", List.of("id", chapter.titleId()), () -> {});
            return;
        }
        sink.element("div", List.of("class", "title-block"), () -> {
            if (isBook()) {
                number(labels.chapter(chapter.told().withNumber(chapter.number())));
            }
            heading(
                    chapter.title(),
                    chapter.titleId(),
                    () -> out.title(chapter.article().title()));
            about(about, out);
        });
    }

    private void about(Metadata about, HtmlOut out) {
        TitleLines lines = new TitleLines(about, out);
        lines.subtitle();
        byline(about);
        lines.affiliations();
        lines.contributions();
        lines.abstractText();
    }

    private void number(String number) {
        if (!number.isEmpty()) {
            sink.element("p", List.of("class", "chapter-number"), number);
        }
    }

    private void heading(String title, String id, Runnable content) {
        sink.element("h1", List.of("id", id, "data-length", TitleLength.of(title)), content);
    }

    private void byline(Metadata about) {
        String byline = new Byline(about).text();
        if (!byline.isEmpty()) {
            sink.element("p", List.of("class", "byline"), byline);
        }
    }
}
