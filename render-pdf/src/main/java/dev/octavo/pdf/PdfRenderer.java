package dev.octavo.pdf;

import dev.octavo.html.CodeHighlighter;
import dev.octavo.html.HtmlOut;
import dev.octavo.model.Node;
import dev.octavo.model.Publication;
import dev.octavo.pdf.text.FootRoom;
import dev.octavo.pdf.text.Hyphenation;
import dev.octavo.pdf.text.Measure;
import dev.octavo.pdf.text.TextSetting;
import dev.octavo.render.Format;
import dev.octavo.render.NodeHandlers;
import dev.octavo.render.RenderContext;
import dev.octavo.render.Renderer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BiConsumer;

/**
 * Renders a publication as pages to print: PDF/UA-1 and PDF/A-2a, all fonts embedded.
 *
 * <p>An article begins with its title on the first page. A publication of several has a title page, a table of contents
 * and a new page for each chapter, its margins mirrored for printing on both sides.
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
    private final LinkAddresses linkAddresses;
    private final FootRoom footRoom;
    private final TextSetting textSetting;
    private final Fonts fonts = new Fonts();

    /** A renderer with the default options. */
    public PdfRenderer() {
        this(builder());
    }

    private PdfRenderer(Builder builder) {
        this.page = PageGeometry.of(builder.pageSize);
        this.stylesheet = builder.stylesheet;
        this.standard = PrintHandlers.standard(builder.highlighter);
        this.handlers = standard.toBuilder().onAll(builder.handlers).build();
        Measure measure =
                new Measure(page.measureInPoints(), page.textHeightInPoints(), page.textSize(), page.leading());
        this.footRoom = new FootRoom(measure);
        this.textSetting = new TextSetting(
                measure, new Hyphenation(), builder.hyphenation, builder.alignment == Alignment.JUSTIFIED);
        this.linkAddresses = builder.linkAddresses;
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

    LinkAddresses linkAddresses() {
        return linkAddresses;
    }

    FootRoom footRoom() {
        return footRoom;
    }

    TextSetting textSetting() {
        return textSetting;
    }

    Fonts fonts() {
        return fonts;
    }

    /** Collects options. Not for use by several threads. */
    public static final class Builder {

        private PageSize pageSize = PageSize.A4;
        private String stylesheet = "";
        private CodeHighlighter highlighter = CodeHighlighter.standard();
        private final NodeHandlers.Builder<HtmlOut> handlers = NodeHandlers.builder();
        private boolean hyphenation = true;
        private Alignment alignment = Alignment.JUSTIFIED;
        private LinkAddresses linkAddresses = LinkAddresses.NONE;

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
         * Whether long words are parted at the end of a line; defaults to {@code true}. The patterns are those of the
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
            this.alignment = alignment;
            return this;
        }

        /** Where the addresses of links to the web are printed; defaults to {@link LinkAddresses#NONE}. */
        public Builder linkAddresses(LinkAddresses linkAddresses) {
            this.linkAddresses = linkAddresses;
            return this;
        }

        /** The renderer. */
        public PdfRenderer build() {
            return new PdfRenderer(this);
        }
    }
}
