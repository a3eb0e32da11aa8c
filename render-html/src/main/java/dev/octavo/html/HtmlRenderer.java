package dev.octavo.html;

import dev.octavo.html.markup.HtmlText;
import dev.octavo.model.Article;
import dev.octavo.model.Node;
import dev.octavo.model.Publication;
import dev.octavo.render.Format;
import dev.octavo.render.NodeHandlers;
import dev.octavo.render.RenderContext;
import dev.octavo.render.Renderer;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/**
 * Renders a publication as one HTML page (UTF-8), or an article as a fragment for a page of the caller's.
 *
 * <pre>{@code
 * HtmlRenderer html = HtmlRenderer.builder().theme(Theme.book()).build();
 * String page = html.render(article);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class HtmlRenderer implements Renderer {

    /** How pictures come into a page. */
    public enum Images {
        /** By their address: relative ones stay as they are written, and nothing is loaded. */
        LINKED,
        /** As data URLs, loaded through the context's resources: the page is one file. */
        EMBEDDED
    }

    private final Theme theme;
    private final Images images;
    private final MathRenderer math;
    private final boolean contents;
    private final NodeHandlers<HtmlOut> handlers;

    /** A renderer with the default options. */
    public HtmlRenderer() {
        this(builder());
    }

    private HtmlRenderer(Builder builder) {
        this.theme = builder.theme;
        this.images = builder.images;
        this.math = builder.math;
        this.contents = builder.contents;
        this.handlers = builder.handlers.build();
    }

    /** A builder with the default options. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Format format() {
        return Format.HTML;
    }

    @Override
    public void render(Publication publication, OutputStream out, RenderContext context) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        render(publication, writer, context);
        writer.flush();
    }

    /**
     * Renders a publication as a page.
     *
     * @throws IOException if appending failed
     */
    public void render(Publication publication, Appendable out, RenderContext context) throws IOException {
        try {
            out.append("<!DOCTYPE html>\n");
            new HtmlPage(publication, new HtmlText(out), context, this).write();
            out.append('\n');
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** An article as a page, in the standard context. */
    public String render(Article article) {
        StringBuilder out = new StringBuilder();
        new HtmlPage(Publication.of(article), new HtmlText(out), RenderContext.standard(), this).write();
        return "<!DOCTYPE html>\n" + out + "\n";
    }

    /** An article's body as markup to put into a page: no title, no head, no style, its sections from {@code h2} on. */
    public String fragment(Article article) {
        return fragment(article, RenderContext.standard());
    }

    /** An article's body as markup to put into a page, in a context. */
    public String fragment(Article article, RenderContext context) {
        StringBuilder out = new StringBuilder();
        new HtmlPage(Publication.of(article), new HtmlText(out), context, this).writeBody(article);
        return out.toString();
    }

    Theme theme() {
        return theme;
    }

    Images images() {
        return images;
    }

    MathRenderer math() {
        return math;
    }

    boolean contents() {
        return contents;
    }

    NodeHandlers<HtmlOut> handlers() {
        return handlers;
    }

    /** Collects options. Not for use by several threads. */
    public static final class Builder {

        private Theme theme = Theme.book();
        private Images images = Images.LINKED;
        private MathRenderer math = MathRenderer.standard();
        private boolean contents = true;
        private final NodeHandlers.Builder<HtmlOut> handlers = HtmlHandlers.standard().toBuilder();

        private Builder() {}

        /** How the page looks; defaults to {@link Theme#book()}. */
        public Builder theme(Theme theme) {
            this.theme = theme;
            return this;
        }

        /** How pictures come into the page; defaults to {@link Images#LINKED}. */
        public Builder images(Images images) {
            this.images = images;
            return this;
        }

        /** How formulas are shown; defaults to {@link MathRenderer#standard()}. */
        public Builder math(MathRenderer math) {
            this.math = math;
            return this;
        }

        /** Whether an article of four sections or more has a table of contents; defaults to {@code true}. */
        public Builder contents(boolean contents) {
            this.contents = contents;
            return this;
        }

        /** Says how a type of node is written, in place of the standard way; {@link HtmlOut#standard} still has that. */
        public <N extends Node> Builder on(Class<N> type, BiConsumer<? super N, ? super HtmlOut> handler) {
            handlers.on(type, handler);
            return this;
        }

        /** The renderer. */
        public HtmlRenderer build() {
            return new HtmlRenderer(this);
        }
    }
}
