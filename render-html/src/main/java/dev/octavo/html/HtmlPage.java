package dev.octavo.html;

import dev.octavo.html.markup.HtmlText;
import dev.octavo.html.markup.MarkupSink;
import dev.octavo.model.Article;
import dev.octavo.model.Metadata;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.render.RenderContext;
import dev.octavo.source.MarkedText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page about to be written: a publication, seen through a renderer's options, of which a {@link PageLayout} takes the
 * parts it needs.
 *
 * <p>Made by {@link HtmlRenderer#page}. Belongs to one rendering; not for use by several threads.
 */
public final class HtmlPage {

    /** The identifier of the element that holds the text, to which a skip link leads. */
    public static final String CONTENT = PageTarget.PAGE + "content";

    private static final String CONTENTS = PageTarget.PAGE + "contents";
    private static final String TITLE = PageTarget.PAGE + "title";

    private final Publication publication;
    private final RenderContext context;
    private final HtmlRenderer options;
    private final LinkResolver resolver;
    private final Metadata metadata;
    private final Language language;
    private @Nullable Anchors anchors;

    HtmlPage(Publication publication, RenderContext context, HtmlRenderer options, LinkResolver resolver) {
        this.publication = publication;
        this.context = context;
        this.options = options;
        this.resolver = resolver;
        this.metadata = publication.metadata();
        this.language = Language.of(metadata);
    }

    /** This page with other answers to where its links and pictures lead. */
    public HtmlPage withResolver(LinkResolver resolver) {
        return new HtmlPage(publication, context, options, resolver);
    }

    /** What decides where its links and pictures lead. */
    public LinkResolver resolver() {
        return resolver;
    }

    /**
     * The address, on this page, of the place that a link from another one means; empty where nothing is called so.
     *
     * @param fragment what follows the link's number sign, percent-encoded or not
     */
    public Optional<String> anchor(String fragment) {
        return publication.single().flatMap(article -> anchors(article).address(fragment, target()));
    }

    private Anchors anchors(Article article) {
        if (anchors == null) {
            anchors = new Anchors(article);
        }
        return anchors;
    }

    /** What is published on it. */
    public Publication publication() {
        return publication;
    }

    /** Its title, authors and the like. */
    public Metadata metadata() {
        return metadata;
    }

    /** Its title, an ellipsis for none. */
    public String title() {
        return title(metadata);
    }

    /** The language of the page and its direction. */
    public Language language() {
        return language;
    }

    /** Words in the language of the page. */
    public Labels labels() {
        return Labels.of(language.tag());
    }

    /** The stylesheet of the renderer's theme; empty for none. */
    public String stylesheet() {
        return options.theme().stylesheet();
    }

    /**
     * Writes the page in a layout.
     *
     * @throws IOException if appending failed
     */
    public void write(PageLayout layout, Appendable out) throws IOException {
        PageOut.write(out, page -> layout.write(this, new HtmlText(page)));
        out.append('\n');
    }

    /** Writes a document in the language of the page, around a head and a body that are written in turn. */
    public void writeDocument(MarkupSink out, Runnable head, Runnable body) {
        out.raw("<!DOCTYPE html>\n");
        out.element("html", List.of("lang", language.tag(), "dir", language.direction()), () -> {
            out.element("head", List.of(), head);
            line(out);
            out.element("body", List.of(), body);
        });
    }

    /** Writes what the head of every page has: encoding, viewport, title and what is known about the text. */
    public void writeMetadata(MarkupSink out) {
        meta(List.of("charset", "utf-8"), out);
        meta(List.of("name", "viewport", "content", "width=device-width, initial-scale=1"), out);
        line(out);
        out.element("title", List.of(), title());
        metadata.description()
                .map(MarkedText::words)
                .ifPresent(text -> meta(List.of("name", "description", "content", text), out));
        metadata.authors().forEach(author -> meta(List.of("name", "author", "content", author.name()), out));
        if (!metadata.subjects().isEmpty()) {
            meta(List.of("name", "keywords", "content", String.join(", ", metadata.subjects())), out);
        }
    }

    /** Writes the stylesheet as an element of the head. */
    public void writeStyle(MarkupSink out) {
        if (!stylesheet().isEmpty()) {
            line(out);
            out.element("style", List.of(), () -> {
                line(out);
                out.text(stylesheet());
            });
        }
    }

    /** Writes a link for the keyboard that leads past navigation to the element {@link #CONTENT}. */
    public void writeSkipLink(MarkupSink out) {
        out.element("a", List.of("class", "skip-link", "href", "#" + CONTENT), labels().skipToContent());
        line(out);
    }

    /** Writes the articles with their titles, and below its title the contents of a long article whose author has written none. */
    public void writeText(MarkupSink out) {
        writeText(out, options.contents());
    }

    /** Writes the articles with their titles, and no contents. */
    void writeTextWithoutContents(MarkupSink out) {
        writeText(out, false);
    }

    private void writeText(MarkupSink out, boolean contents) {
        Optional<Article> single = publication.single();
        if (single.isPresent()) {
            article(single.get(), target(), options.idPrefix(), 1, contents, out);
            progressed(1);
        } else {
            out.element("article", List.of("class", "book"), () -> book(contents, out));
        }
    }

    private void book(boolean contents, MarkupSink out) {
        Article front = new Article("book", metadata, List.of(), List.of(), List.of(), List.of());
        HtmlOut lines = htmlOut(front, target(), out);
        header(metadata, options.idPrefix(), 1, () -> out.text(title()), lines);
        OnePageBook book = new OnePageBook(this, out);
        if (contents && book.hasContents()) {
            contents("", out, book::writeContents);
        }
        book.write();
    }

    /** Writes the contents of a book of several chapters, or of an article that is long enough to have any. */
    public void writeContents(MarkupSink out) {
        Optional<Article> single = publication.single();
        if (single.isEmpty()) {
            OnePageBook book = new OnePageBook(this, out);
            if (book.hasContents()) {
                contents("", out, book::writeContents);
            }
        } else {
            contents(new ArticleContents(single.get()), "", target(), out);
        }
    }

    /** Writes what is inside an article's element, but for its title. */
    public void writeBody(Article article, MarkupSink sink) {
        HtmlOut out = htmlOut(article, new PageTarget(options, resolver, options.idPrefix(), Optional.empty()), sink);
        out.headingWritten(options.headingLevel() - 1);
        content(article, out, options.headingLevel());
    }

    void progressed(int written) {
        context.progress().progressed("write", written, publication.articles().size());
    }

    String idPrefix() {
        return options.idPrefix();
    }

    /** The identifier of the title of what has this prefix. */
    static String titleId(String idPrefix) {
        return idPrefix + TITLE;
    }

    private void article(
            Article article, HtmlTarget target, String idPrefix, int level, boolean contents, MarkupSink sink) {
        HtmlOut out = htmlOut(article, target, sink);
        Language spoken = Language.of(article.metadata());
        sink.element("article", List.of("lang", spoken.tag(), "dir", spoken.direction()), () -> {
            header(article.metadata(), idPrefix, level, () -> out.title(article.title()), out);
            out.headingWritten(level);
            if (contents) {
                contents(article, target, sink);
            }
            content(article, out, level + 1);
        });
    }

    /** An author's contents are repeated beside the text alone. */
    private void contents(Article article, HtmlTarget target, MarkupSink sink) {
        boolean areWritten = WrittenContents.areIn(article);
        if (!areWritten || options.theme().hasContentsBesideText()) {
            contents(new ArticleContents(article), areWritten ? " repeated" : "", target, sink);
        }
    }

    static void content(Article article, HtmlOut out, int level) {
        out.flow(article.lead());
        article.sections().forEach(section -> {
            out.text("\n");
            out.section(section, level);
        });
        out.footnotes();
    }

    HtmlOut htmlOut(Article article, HtmlTarget target, MarkupSink sink) {
        return new HtmlOut(article, sink, target, options.handlers(), context.diagnostics());
    }

    private HtmlTarget target() {
        return target(options.idPrefix(), resolver);
    }

    /** What is particular to the article on the page whose identifiers begin so. */
    HtmlTarget target(String idPrefix, LinkResolver links) {
        return new PageTarget(options, links, idPrefix, Optional.of(titleId(idPrefix)));
    }

    /** Writes the title of a chapter, and who wrote it and when. */
    static void header(Chapter chapter, String idPrefix, int level, String number, HtmlOut out, MarkupSink sink) {
        if (chapter.isSilent()) {
            sink.element("div", List.of("id", titleId(idPrefix)), () -> {});
        } else {
            Article article = chapter.article();
            Runnable title = () -> {
                number(number, sink);
                out.title(article.title());
            };
            header(article.metadata(), idPrefix, level, title, out);
        }
    }

    /** Writes what a title is counted as, which stands before it. */
    static void number(String number, MarkupSink out) {
        if (!number.isEmpty()) {
            out.element("span", List.of("class", "number"), number);
            out.text(" ");
        }
    }

    private static void header(Metadata about, String idPrefix, int level, Runnable title, HtmlOut out) {
        TitleLines lines = new TitleLines(about, out);
        out.element("header").containing(() -> {
            out.element("h" + Math.min(level, 6))
                    .attribute("id", titleId(idPrefix))
                    .containing(title);
            lines.subtitle();
            Byline byline = new Byline(about);
            if (!byline.isEmpty()) {
                out.element("p").classes("byline").containing(() -> byline(byline, out));
            }
        });
        out.text("\n");
        lines.affiliations();
        lines.contributions();
        lines.abstractText();
    }

    private static void byline(Byline byline, HtmlOut out) {
        out.text(byline.names() + byline.separator());
        byline.dateTime().ifPresent(date -> out.element("time")
                .attribute("datetime", date)
                .containing(byline.date().orElse("")));
    }

    private void contents(ArticleContents contents, String kind, HtmlTarget target, MarkupSink sink) {
        if (contents.areWorthwhile()) {
            contents(kind, sink, () -> contents.write(target, sink));
        }
    }

    private void contents(String kind, MarkupSink sink, Runnable entries) {
        sink.element("nav", List.of("class", "contents" + kind, "aria-labelledby", CONTENTS), () -> {
            sink.element("p", List.of("class", "contents-title", "id", CONTENTS), labels().contents());
            entries.run();
        });
        line(sink);
    }

    static String title(Metadata about) {
        return Labels.orUntitled(about.title());
    }

    private static void meta(List<String> attributes, MarkupSink out) {
        line(out);
        out.element("meta", attributes, () -> {});
    }

    private static void line(MarkupSink out) {
        out.text("\n");
    }
}
