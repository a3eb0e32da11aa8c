package dev.octavo.pdf;

import dev.octavo.html.CodeHighlighter;
import dev.octavo.html.HtmlOut;
import dev.octavo.model.Node;
import dev.octavo.model.Publication;
import dev.octavo.render.Format;
import dev.octavo.render.NodeHandlers;
import dev.octavo.render.RenderContext;
import dev.octavo.render.Renderer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
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

    private static final int DEEPEST_OUTLINE = 6;

    private final PageGeometry page;
    private final String stylesheet;
    private final NodeHandlers<HtmlOut> standard;
    private final NodeHandlers<HtmlOut> handlers;
    private final Fonts fonts = new Fonts();
    private final Conformance conformance;
    private final int outlineDepth;
    private final List<Attachment> attachments;
    private final boolean sourceAttached;

    /** A renderer with the default options. */
    public PdfRenderer() {
        this(builder());
    }

    private PdfRenderer(Builder builder) {
        this.page = PageGeometry.of(builder.pageSize);
        this.stylesheet = builder.stylesheet;
        this.standard = PrintHandlers.standard(builder.highlighter);
        this.handlers = standard.toBuilder().onAll(builder.handlers).build();
        this.attachments = List.copyOf(builder.attachments);
        this.sourceAttached = builder.sourceAttached;
        this.conformance =
                attachments.isEmpty() && !sourceAttached ? builder.conformance : builder.conformance.withAttachments();
        this.outlineDepth = builder.outlineDepth;
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

    /** The standards that are kept, those for attachments where there are some. */
    Conformance conformance() {
        return conformance;
    }

    int outlineDepth() {
        return outlineDepth;
    }

    List<Attachment> attachments() {
        return attachments;
    }

    boolean isSourceAttached() {
        return sourceAttached;
    }

    /** Collects options. Not for use by several threads. */
    public static final class Builder {

        private PageSize pageSize = PageSize.A4;
        private String stylesheet = "";
        private CodeHighlighter highlighter = CodeHighlighter.standard();
        private final NodeHandlers.Builder<HtmlOut> handlers = NodeHandlers.builder();

        private Conformance conformance = Conformance.UA_1_A_2A;
        private int outlineDepth = DEEPEST_OUTLINE;
        private final List<Attachment> attachments = new ArrayList<>();
        private boolean sourceAttached;

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
         * The standards to keep; defaults to {@link Conformance#UA_1_A_2A}. Where something is attached, PDF/A-3 takes the
         * place of PDF/A-2, which allows no attachments of other types.
         */
        public Builder conformance(Conformance conformance) {
            this.conformance = conformance;
            return this;
        }

        /**
         * How many levels the outline has, which viewers show beside the pages: from 0 for none to 6; defaults to 6. Parts and
         * chapters of a book count as levels. A viewer opens with the first level in view.
         *
         * @throws IllegalArgumentException if there cannot be so many
         */
        public Builder outlineDepth(int levels) {
            if (levels < 0 || levels > DEEPEST_OUTLINE) {
                throw new IllegalArgumentException("an outline has 0 to 6 levels, not " + levels);
            }
            this.outlineDepth = levels;
            return this;
        }

        /** Attaches a file to every PDF; may be called for several. Defaults to none. */
        public Builder attach(Attachment attachment) {
            attachments.add(attachment);
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

        /** The renderer. */
        public PdfRenderer build() {
            return new PdfRenderer(this);
        }
    }
}
