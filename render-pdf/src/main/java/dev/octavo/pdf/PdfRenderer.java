package dev.octavo.pdf;

import dev.octavo.html.CodeHighlighter;
import dev.octavo.html.HtmlOut;
import dev.octavo.html.MathRenderer;
import dev.octavo.model.Node;
import dev.octavo.model.Publication;
import dev.octavo.pdf.font.FontFile;
import dev.octavo.pdf.font.Fonts;
import dev.octavo.pdf.page.Apparatus;
import dev.octavo.pdf.page.PageGeometry;
import dev.octavo.pdf.page.Watermark;
import dev.octavo.pdf.text.FootRoom;
import dev.octavo.pdf.text.Hyphenation;
import dev.octavo.pdf.text.Measure;
import dev.octavo.pdf.text.TextSetting;
import dev.octavo.render.Format;
import dev.octavo.render.NodeHandlers;
import dev.octavo.render.PageMap;
import dev.octavo.render.RenderContext;
import dev.octavo.render.Renderer;
import dev.octavo.resource.Resource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * pdf.render(article, out, RenderContext.standard());
 * }</pre>
 *
 * <p>Nothing is written to the stream until the whole PDF is made. The stages of progress are {@code prepare},
 * {@code layout}, {@code paint} (a step for each page) and {@code save}; where the engine cannot lay a table out, {@code tables} are
 * tried one by one. Immutable and thread-safe.
 */
public final class PdfRenderer implements Renderer {

    private static final int DEEPEST_OUTLINE = 6;

    private final PdfOptions options;

    /** A renderer with the default options. */
    public PdfRenderer() {
        this(builder().options());
    }

    private PdfRenderer(PdfOptions options) {
        this.options = options;
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
        rendering(publication, out, context).run().writeTo(out);
    }

    /**
     * Renders a publication like {@link #render}, and returns where in its text each page begins, for an e-book of the same
     * publication.
     *
     * @return the pages, of an edition that is known by its title; where it has an ISBN of its own, {@link
     *     PageMap#withEdition} says so
     * @throws IOException if writing to the stream failed
     * @throws dev.octavo.render.RenderException if the engine failed
     * @throws java.util.concurrent.CancellationException if the context's progress listener ended the rendering
     */
    public PageMap renderMapped(Publication publication, OutputStream out, RenderContext context) throws IOException {
        Rendering rendering = rendering(publication, out, context).withPageStarts();
        MadePdf made = rendering.run();
        made.writeTo(out);
        return rendering.pageMap(made);
    }

    /** Reports a mistake of the caller's before the work is done. */
    private Rendering rendering(Publication publication, OutputStream out, RenderContext context) {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(context, "context");
        return Rendering.of(publication, context, options);
    }

    /** Collects options. Not for use by several threads. */
    public static final class Builder {

        private PageSize pageSize = PageSize.A4;
        private String stylesheet = "";
        private MathRenderer math = MathRenderer.standard();
        private CodeHighlighter highlighter = CodeHighlighter.standard();
        private final NodeHandlers.Builder<HtmlOut> handlers = NodeHandlers.builder();
        private boolean hyphenation = true;
        private Alignment alignment = Alignment.JUSTIFIED;
        private Figures figures = Figures.LINING;
        private LinkAddresses linkAddresses = LinkAddresses.NONE;
        private boolean hangingPunctuation;

        private final List<FontFile> fonts = new ArrayList<>();
        private final Map<String, String> mainFonts = new HashMap<>();
        private boolean systemFonts = true;

        private Optional<Double> textSize = Optional.empty();
        private Optional<Margins> margins = Optional.empty();
        private double binding;
        private double bleed;
        private boolean cropMarks;
        private Optional<Boolean> twoSided = Optional.empty();
        private Optional<ChapterStart> chapterStart = Optional.empty();
        private Optional<Boolean> coverPage = Optional.empty();
        private boolean halfTitle;
        private Optional<Boolean> titlePage = Optional.empty();
        private Optional<Boolean> imprint = Optional.empty();
        private Optional<Boolean> contents = Optional.empty();
        private int contentsDepth = 2;
        private boolean numberedChapters;
        private String watermark = "";
        private String colophon = "";
        private PageDecoration decoration = PageDecoration.standard();
        private Conformance conformance = Conformance.UA_1_A_2A;
        private int outlineDepth = DEEPEST_OUTLINE;
        private final List<Attachment> attachments = new ArrayList<>();
        private boolean sourceAttached;

        private Builder() {}

        /** The size of the pages; defaults to {@link PageSize#A4}. Text size, leading and margins follow from it. */
        public Builder pageSize(PageSize pageSize) {
            this.pageSize = Objects.requireNonNull(pageSize, "pageSize");
            return this;
        }

        /**
         * CSS that is read after the built-in sheet; defaults to none. The fonts are {@code Serif}, {@code SansSerif} and
         * {@code Monospaced}. What the engine does not understand of it is reported as {@code stylesheet}.
         */
        public Builder stylesheet(String css) {
            this.stylesheet = Objects.requireNonNull(css, "css");
            return this;
        }

        /** What highlights code; defaults to {@link CodeHighlighter#standard()}. */
        public Builder highlighter(CodeHighlighter highlighter) {
            this.highlighter = Objects.requireNonNull(highlighter, "highlighter");
            return this;
        }

        /** Sets how a type of node is written; {@link HtmlOut#standard} still writes it in the standard way. */
        public <N extends Node> Builder on(Class<N> type, BiConsumer<? super N, ? super HtmlOut> handler) {
            handlers.on(type, handler);
            return this;
        }

        /**
         * Adds a font: a TrueType file ({@code .ttf}), or a collection of several ({@code .ttc}); a family takes a call for
         * each of its faces. Stylesheets may name its family, {@link #serif} and the like may choose it, and what the main
         * families lack is taken from it first of all.
         *
         * @param file read when the renderer is built, and again when a document uses the font
         */
        public Builder font(Path file) {
            fonts.add(FontFile.of(Objects.requireNonNull(file, "file")));
            return this;
        }

        /**
         * Adds a font as {@link #font(Path)} does, from bytes that the caller has, such as a file in its own JAR.
         *
         * @param file read when the renderer is built
         */
        public Builder font(Resource file) {
            fonts.add(FontFile.of(Objects.requireNonNull(file, "file")));
            return this;
        }

        /** The family of text, one of those added by {@link #font(Path)}; defaults to Source Serif Pro. */
        public Builder serif(String family) {
            mainFonts.put("Serif", Objects.requireNonNull(family, "family"));
            return this;
        }

        /** The family of headings, captions and tables' heads, one of those added; defaults to Source Sans Pro. */
        public Builder sans(String family) {
            mainFonts.put("SansSerif", Objects.requireNonNull(family, "family"));
            return this;
        }

        /** The family of code, one of those added; defaults to JetBrains Mono. */
        public Builder mono(String family) {
            mainFonts.put("Monospaced", Objects.requireNonNull(family, "family"));
            return this;
        }

        /**
         * Whether characters that no other font has are looked for in those of the machine; defaults to true. Where that
         * happens, and only there, the bytes depend on the machine. The folders of its fonts are gone through once, when a
         * document first needs it.
         */
        public Builder systemFonts(boolean allowed) {
            this.systemFonts = allowed;
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
            this.margins = Optional.of(Objects.requireNonNull(margins, "margins"));
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
            this.chapterStart = Optional.of(Objects.requireNonNull(chapterStart, "chapterStart"));
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

        /** Whether a page with the title alone comes before the title page, as in a bound book; defaults to no. */
        public Builder halfTitle(boolean halfTitle) {
            this.halfTitle = halfTitle;
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
            this.colophon = Objects.requireNonNull(colophon, "colophon");
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
            this.contentsDepth = within("the depth of a table of contents", levels, 1, 6);
            return this;
        }

        /**
         * Whether the chapters of a book that counts none itself are counted, as in “Chapter 3”; defaults to no. Those that are
         * no chapters by their role, and those below others, are not. Numbers of the publication are always printed.
         */
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

        /** A word across each page, light grey and under the text, such as “Draft”; defaults to none. */
        public Builder watermark(String watermark) {
            this.watermark = Objects.requireNonNull(watermark, "watermark").strip();
            return this;
        }

        /** What is printed in the margins above and below the text; defaults to {@link PageDecoration#standard()}. */
        public Builder decoration(PageDecoration decoration) {
            this.decoration = Objects.requireNonNull(decoration, "decoration");
            return this;
        }

        /**
         * The standards to keep; defaults to {@link Conformance#UA_1_A_2A}. Where something is attached, PDF/A-3 takes the
         * place of PDF/A-2, which allows no attachments of other types.
         */
        public Builder conformance(Conformance conformance) {
            this.conformance = Objects.requireNonNull(conformance, "conformance");
            return this;
        }

        /**
         * How many levels the outline has, which viewers show beside the pages: from 0 for none to 6; defaults to 6. Parts and
         * chapters of a book count as levels. A viewer opens with the first level in view.
         *
         * @throws IllegalArgumentException if there cannot be so many
         */
        public Builder outlineDepth(int levels) {
            this.outlineDepth = within("the depth of an outline", levels, 0, DEEPEST_OUTLINE);
            return this;
        }

        /** Attaches a file to every PDF; may be called for several. Defaults to none. */
        public Builder attach(Attachment attachment) {
            attachments.add(Objects.requireNonNull(attachment, "attachment"));
            return this;
        }

        /**
         * Whether each article is attached to the PDF as Markdown that reads back to the same article, by its identifier and
         * {@code .md}; defaults to no.
         */
        public Builder attachSource(boolean attached) {
            this.sourceAttached = attached;
            return this;
        }

        /**
         * What makes MathML of formulas, which is then set as TeX would; defaults to {@link MathRenderer#standard()}.
         * With {@link MathRenderer#source()} formulas are printed as they were written.
         */
        public Builder math(MathRenderer math) {
            this.math = Objects.requireNonNull(math, "math");
            return this;
        }

        /**
         * Whether long words are hyphenated at the end of a line; defaults to {@code true}. The patterns are those of the
         * language that each part of the text is in ({@code lang}): Bulgarian, Catalan, Danish, Dutch, English (British
         * for the countries that write it), Finnish, French, German, Greek, Hungarian, Italian, Polish, Portuguese,
         * Russian, Spanish, Swedish, Turkish, Ukrainian. Words of other languages stay whole, as do titles, captions and
         * code; soft hyphens of the author hold either way.
         */
        public Builder hyphenation(boolean hyphenation) {
            this.hyphenation = hyphenation;
            return this;
        }

        /** Where lines of running text end; defaults to {@link Alignment#JUSTIFIED}. */
        public Builder alignment(Alignment alignment) {
            this.alignment = Objects.requireNonNull(alignment, "alignment");
            return this;
        }

        /**
         * Whether punctuation at the ends of justified lines hangs into the margin by part of its width, so that it looks straight:
         * hyphens, stops, quotation marks and dashes, and quotation marks where lines begin; in Chinese and Japanese stops and
         * commas with all of it. Defaults to no. What is ragged stays within the margins: headings, notes, tables, code, and all
         * text with {@link Alignment#RAGGED}.
         */
        public Builder hangingPunctuation(boolean hanging) {
            this.hangingPunctuation = hanging;
            return this;
        }

        /** How the figures of running text look; defaults to {@link Figures#LINING}. */
        public Builder figures(Figures figures) {
            this.figures = Objects.requireNonNull(figures, "figures");
            return this;
        }

        /** Where the addresses of links to the web are printed; defaults to {@link LinkAddresses#NONE}. */
        public Builder linkAddresses(LinkAddresses linkAddresses) {
            this.linkAddresses = Objects.requireNonNull(linkAddresses, "linkAddresses");
            return this;
        }

        /**
         * The renderer.
         *
         * @throws IllegalArgumentException if a font cannot be read, is not TrueType or may not be embedded, or a family
         *     is named of which no font was added
         */
        public PdfRenderer build() {
            return new PdfRenderer(options());
        }

        private PdfOptions options() {
            PageGeometry page = geometry();
            return new PdfOptions(
                    markup(),
                    setting(page),
                    new PdfOptions.Sheet(page, cropMarks, new Watermark(watermark), decoration),
                    new PdfOptions.Parts(apparatus(true), apparatus(false), colophon),
                    new PdfOptions.Output(conformance, outlineDepth, attachments, sourceAttached));
        }

        private PdfOptions.Markup markup() {
            NodeHandlers<HtmlOut> standard = PrintHandlers.standard(highlighter);
            NodeHandlers<HtmlOut> all = standard.toBuilder().onAll(handlers).build();
            return new PdfOptions.Markup(standard, all, math, linkAddresses, stylesheet);
        }

        private PdfOptions.Setting setting(PageGeometry page) {
            Measure measure =
                    new Measure(page.measureInPoints(), page.textHeightInPoints(), page.textSize(), page.leading());
            return new PdfOptions.Setting(
                    Fonts.of(fonts, mainFonts, systemFonts).with(figures),
                    measure,
                    new FootRoom(measure),
                    new TextSetting(measure, new Hyphenation(), hyphenation, alignment == Alignment.JUSTIFIED),
                    hangingPunctuation);
        }

        private PageGeometry geometry() {
            double size = textSize.orElseGet(() -> PageGeometry.usualTextSize(pageSize));
            return PageGeometry.of(pageSize, size).with(margins, binding, bleed);
        }

        private Apparatus apparatus(boolean book) {
            boolean sides = twoSided.orElse(book);
            return new Apparatus(
                    coverPage.orElse(book),
                    halfTitle,
                    titlePage.orElse(book),
                    imprint.orElse(book),
                    contents.orElse(book),
                    contentsDepth,
                    numberedChapters,
                    sides,
                    chapterStart.orElse(sides ? ChapterStart.RIGHT : ChapterStart.NEXT),
                    false);
        }

        private static int within(String what, int value, int least, int most) {
            if (value < least || value > most) {
                throw new IllegalArgumentException(what + " is " + least + " to " + most + ", not " + value);
            }
            return value;
        }

        private static double within(String what, double value, double least, double most, String unit) {
            if (!(value >= least && value <= most)) {
                throw new IllegalArgumentException(
                        what + " is " + least + " to " + most + " " + unit + ", not " + value);
            }
            return value;
        }
    }
}
