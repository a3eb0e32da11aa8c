package dev.octavo.pdf;

import dev.octavo.html.CodeHighlighter;
import dev.octavo.html.HtmlOut;
import dev.octavo.html.Language;
import dev.octavo.model.Node;
import dev.octavo.model.Publication;
import dev.octavo.pdf.page.Apparatus;
import dev.octavo.pdf.page.PageGeometry;
import dev.octavo.pdf.page.Watermark;
import dev.octavo.render.Format;
import dev.octavo.render.NodeHandlers;
import dev.octavo.render.RenderContext;
import dev.octavo.render.Renderer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Renders a publication as pages to print: PDF/UA-1 and PDF/A-2a, all fonts embedded.
 *
 * <p>An article begins with its title on the first page. A publication of several is a book: cover, title page, imprint and
 * table of contents, then the chapters, each on a right page, with heads and folios and its margins mirrored for printing
 * on both sides. Each of these is an option for both.
 *
 * <pre>{@code
 * PdfRenderer pdf = PdfRenderer.builder().pageSize(PageSize.A5).build();
 * pdf.render(Publication.of(article), out, RenderContext.standard());
 * }</pre>
 *
 * <p>Nothing is written to the stream until the whole PDF is made. The stages of progress are {@code prepare},
 * {@code layout}, {@code paint} (a step for each page) and {@code save}. Immutable and thread-safe.
 */
public final class PdfRenderer implements Renderer {

    private final PageGeometry page;
    private final String stylesheet;
    private final NodeHandlers<HtmlOut> standard;
    private final NodeHandlers<HtmlOut> handlers;
    private final Fonts fonts = new Fonts();
    private final Apparatus ofBook;
    private final Apparatus ofArticle;
    private final PageDecoration decoration;
    private final boolean cropMarks;
    private final Watermark watermark;
    private final String colophon;

    /** A renderer with the default options. */
    public PdfRenderer() {
        this(builder());
    }

    private PdfRenderer(Builder builder) {
        this.page = builder.geometry();
        this.ofBook = builder.apparatus(true);
        this.ofArticle = builder.apparatus(false);
        this.decoration = builder.decoration;
        this.cropMarks = builder.cropMarks;
        this.watermark = new Watermark(builder.watermark);
        this.colophon = builder.colophon;
        this.stylesheet = builder.stylesheet;
        this.standard = PrintHandlers.standard(builder.highlighter);
        this.handlers = standard.toBuilder().onAll(builder.handlers).build();
    }

    /** A builder with the default options. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public void render(Publication publication, OutputStream out, RenderContext context) throws IOException {
        byte[] pdf = new Rendering(publication, context, this).run();
        out.write(pdf);
        out.flush();
    }

    PageGeometry page() {
        return page;
    }

    String stylesheet() {
        return stylesheet;
    }

    /** How nodes are written where the user has not said otherwise. */
    NodeHandlers<HtmlOut> standardHandlers() {
        return standard;
    }

    NodeHandlers<HtmlOut> handlers() {
        return handlers;
    }

    Fonts fonts() {
        return fonts;
    }

    /** What stands around the text of a publication: a book has more of it than an article, where nothing is said. */
    Apparatus apparatus(Publication publication) {
        Apparatus apparatus = publication.single().isEmpty() ? ofBook : ofArticle;
        return Language.of(publication.metadata()).isRightToLeft() ? apparatus.fromRightToLeft() : apparatus;
    }

    PageDecoration decoration() {
        return decoration;
    }

    boolean cropMarks() {
        return cropMarks;
    }

    Watermark watermark() {
        return watermark;
    }

    String colophon() {
        return colophon;
    }

    /** Whether the options may bring characters onto a page that the document does not have. */
    boolean addsText() {
        return !stylesheet.isEmpty() || decoration != Builder.STANDARD_DECORATION;
    }

    /** Collects options. Not for use by several threads. */
    public static final class Builder {

        private static final PageDecoration STANDARD_DECORATION = PageDecoration.standard();

        private PageSize pageSize = PageSize.A4;
        private String stylesheet = "";
        private CodeHighlighter highlighter = CodeHighlighter.standard();
        private final NodeHandlers.Builder<HtmlOut> handlers = NodeHandlers.builder();

        private Optional<Double> textSize = Optional.empty();
        private Optional<Margins> margins = Optional.empty();
        private double binding;
        private double bleed;
        private boolean cropMarks;
        private Optional<Boolean> twoSided = Optional.empty();
        private Optional<ChapterStart> chapterStart = Optional.empty();
        private Optional<Boolean> coverPage = Optional.empty();
        private Optional<Boolean> titlePage = Optional.empty();
        private Optional<Boolean> imprint = Optional.empty();
        private Optional<Boolean> contents = Optional.empty();
        private int contentsDepth = 2;
        private boolean numberedChapters;
        private String watermark = "";
        private String colophon = "";
        private PageDecoration decoration = STANDARD_DECORATION;

        private Builder() {}

        /** The size of the pages; defaults to {@link PageSize#A4}. Text size, leading and margins follow from it. */
        public Builder pageSize(PageSize pageSize) {
            this.pageSize = pageSize;
            return this;
        }

        /**
         * CSS that is read after the built-in sheet; defaults to none. The fonts are {@code Serif}, {@code SansSerif} and
         * {@code Monospaced}. What the engine does not understand of it is reported as {@code stylesheet}.
         */
        public Builder stylesheet(String css) {
            this.stylesheet = css;
            return this;
        }

        /** What tells the parts of code apart; defaults to {@link CodeHighlighter#standard()}. */
        public Builder highlighter(CodeHighlighter highlighter) {
            this.highlighter = highlighter;
            return this;
        }

        /** Says how a type of node is written, in place of the standard way; {@link HtmlOut#standard} still has that. */
        public <N extends Node> Builder on(Class<N> type, BiConsumer<? super N, ? super HtmlOut> handler) {
            handlers.on(type, handler);
            return this;
        }

        /**
         * The size of the text in points, 8 to 16; defaults to 10, 10.5 or 11, as suits the page. The leading and all other
         * sizes follow from it.
         *
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder textSize(double points) {
            this.textSize = Optional.of(within("the size of text", points, 8, 16, "pt"));
            return this;
        }

        /**
         * The white around the text; defaults to margins that give lines of 60 to 78 characters. {@link #build} throws an
         * {@link IllegalArgumentException} where they leave no room for text on the page.
         */
        public Builder margins(Margins margins) {
            this.margins = Optional.of(margins);
            return this;
        }

        /**
         * What the binding hides of the inner margin, in millimetres, 0 to 30; defaults to 0. It is added to the inner margin and
         * taken from the outer one, so that lines break as before. 3 suits a book of less than 200 pages, 6 one of less than
         * 400.
         *
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder binding(double millimetres) {
            this.binding = within("a binding", millimetres, 0, 30, "mm");
            return this;
        }

        /**
         * Whether pages are printed on both sides of a sheet: then the margins and heads of left and right pages mirror each
         * other, and parts of the book begin on right pages. Defaults to yes for a book, no for an article.
         */
        public Builder twoSided(boolean twoSided) {
            this.twoSided = Optional.of(twoSided);
            return this;
        }

        /** Where the chapters of a book begin; defaults to right pages where it is {@link #twoSided}, else to the next. */
        public Builder chapterStart(ChapterStart chapterStart) {
            this.chapterStart = Optional.of(chapterStart);
            return this;
        }

        /**
         * Whether the cover of the metadata is the first page; defaults to yes for a book, no for an article. It fills the page
         * and its bleed, and is cut where its proportions are others.
         */
        public Builder coverPage(boolean coverPage) {
            this.coverPage = Optional.of(coverPage);
            return this;
        }

        /** Whether there is a title page; defaults to yes for a book, no for an article. */
        public Builder titlePage(boolean titlePage) {
            this.titlePage = Optional.of(titlePage);
            return this;
        }

        /**
         * Whether an imprint follows, with what the metadata know of publisher, dates, rights and identifiers; defaults to yes
         * for a book, no for an article. Where they know nothing there is none.
         */
        public Builder imprint(boolean imprint) {
            this.imprint = Optional.of(imprint);
            return this;
        }

        /** The last line of the imprint, such as which faces it is set in and who made it; defaults to none. */
        public Builder colophon(String colophon) {
            this.colophon = colophon;
            return this;
        }

        /** Whether there is a table of contents; defaults to yes for a book, no for an article. */
        public Builder contents(boolean contents) {
            this.contents = Optional.of(contents);
            return this;
        }

        /**
         * How many levels the table of contents has, 1 to 6; defaults to 2. The first one are the chapters of a book, the sections
         * of an article.
         *
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder contentsDepth(int levels) {
            this.contentsDepth = (int) within("the depth of a table of contents", levels, 1, 6, "levels");
            return this;
        }

        /** Whether the chapters of a book are counted, as in “Chapter 3”; defaults to no. */
        public Builder numberedChapters(boolean numberedChapters) {
            this.numberedChapters = numberedChapters;
            return this;
        }

        /**
         * What is printed around the page and cut off, in millimetres, 0 to 20; defaults to 0. Printers ask for 3 to 5 mm where a
         * cover reaches the edge of the page.
         *
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder bleed(double millimetres) {
            this.bleed = within("a bleed", millimetres, 0, 20, "mm");
            return this;
        }

        /** Whether marks show where the page is cut; defaults to no. The sheet becomes larger by what they need. */
        public Builder cropMarks(boolean cropMarks) {
            this.cropMarks = cropMarks;
            return this;
        }

        /** A word that stands across each page, light grey and under the text, such as “Draft”; defaults to none. */
        public Builder watermark(String watermark) {
            this.watermark = watermark.strip();
            return this;
        }

        /** What stands in the margins above and below the text; defaults to {@link PageDecoration#standard()}. */
        public Builder decoration(PageDecoration decoration) {
            this.decoration = decoration;
            return this;
        }

        private static double within(String what, double value, double least, double most, String unit) {
            if (!(value >= least && value <= most)) {
                throw new IllegalArgumentException(
                        what + " is " + least + " to " + most + " " + unit + ", not " + value);
            }
            return value;
        }

        private PageGeometry geometry() {
            return PageGeometry.of(pageSize, textSize.orElseGet(() -> PageGeometry.usualTextSize(pageSize)))
                    .with(margins, binding, bleed);
        }

        private Apparatus apparatus(boolean book) {
            boolean sides = twoSided.orElse(book);
            return new Apparatus(
                    coverPage.orElse(book),
                    titlePage.orElse(book),
                    imprint.orElse(book),
                    contents.orElse(book),
                    contentsDepth,
                    numberedChapters,
                    sides,
                    chapterStart.orElse(sides ? ChapterStart.RIGHT : ChapterStart.NEXT),
                    false);
        }

        /** The renderer. */
        public PdfRenderer build() {
            return new PdfRenderer(this);
        }
    }
}
