package dev.octavo.pdf;

import dev.octavo.html.CodeHighlighter;
import dev.octavo.html.HtmlOut;
import dev.octavo.model.Node;
import dev.octavo.model.Publication;
import dev.octavo.pdf.font.Fonts;
import dev.octavo.render.Format;
import dev.octavo.render.NodeHandlers;
import dev.octavo.render.RenderContext;
import dev.octavo.render.Renderer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Fonts fonts;

    /** A renderer with the default options. */
    public PdfRenderer() {
        this(builder());
    }

    private PdfRenderer(Builder builder) {
        this.page = PageGeometry.of(builder.pageSize);
        this.stylesheet = builder.stylesheet;
        this.standard = PrintHandlers.standard(builder.highlighter);
        this.fonts = Fonts.of(builder.fonts, builder.mainFonts, builder.systemFonts);
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

    /** Collects options. Not for use by several threads. */
    public static final class Builder {

        private PageSize pageSize = PageSize.A4;
        private String stylesheet = "";
        private CodeHighlighter highlighter = CodeHighlighter.standard();
        private final NodeHandlers.Builder<HtmlOut> handlers = NodeHandlers.builder();

        private final List<Path> fonts = new ArrayList<>();
        private final Map<String, String> mainFonts = new HashMap<>();
        private boolean systemFonts = true;

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
         * Adds a font: a TrueType file ({@code .ttf}), or a collection of several ({@code .ttc}); a family takes a call for
         * each of its faces. Stylesheets may name its family, {@link #serif} and the like may choose it, and what the main
         * families lack is taken from it first of all.
         *
         * @param file read when the renderer is built, and again when a document uses the font
         */
        public Builder font(Path file) {
            fonts.add(file);
            return this;
        }

        /** The family of text, one of those added by {@link #font}; defaults to Source Serif Pro. */
        public Builder serif(String family) {
            mainFonts.put("Serif", family);
            return this;
        }

        /** The family of headings, captions and tables' heads, one of those added; defaults to Source Sans Pro. */
        public Builder sans(String family) {
            mainFonts.put("SansSerif", family);
            return this;
        }

        /** The family of code, one of those added; defaults to JetBrains Mono. */
        public Builder mono(String family) {
            mainFonts.put("Monospaced", family);
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
         * The renderer.
         *
         * @throws IllegalArgumentException if a font cannot be read, is not TrueType or may not be embedded, or a family
         *     is named of which no font was added
         */
        public PdfRenderer build() {
            return new PdfRenderer(this);
        }
    }
}
