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
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Renders a publication as one HTML page (UTF-8), or an article as a fragment for a page of the caller's.
 *
 * <pre>{@code
 * HtmlRenderer html = HtmlRenderer.builder().theme(Theme.book()).build();
 * String page = html.render(article);
 * }</pre>
 *
 * <p>The stage of progress of a page is {@code write}, a step for each article; a fragment reports none. Immutable and thread-safe.
 */
public final class HtmlRenderer implements Renderer {

    /** How pictures come into a page. */
    public enum Images {
        /** By their address: relative ones stay as they are written, and nothing is loaded. */
        LINKED,
        /** As data URLs, loaded through the context's resources: the page is one file. */
        EMBEDDED
    }

    private static final Pattern ID_PREFIX = Pattern.compile("(\\p{Alpha}[\\w.-]*)?");

    private final Theme theme;
    private final Images images;
    private final MathRenderer math;
    private final boolean contents;
    private final PageLayout layout;
    private final int headingLevel;
    private final String idPrefix;
    private final ClassNames classNames;
    private final NodeHandlers<HtmlOut> standard;
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
        this.layout = builder.layout;
        this.headingLevel = builder.headingLevel;
        this.idPrefix = builder.idPrefix;
        this.classNames = builder.classNames;
        this.standard = HtmlHandlers.standard(builder.highlighter);
        this.handlers = standard.toBuilder().onAll(builder.handlers).build();
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
        Objects.requireNonNull(out, "out");
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        render(publication, writer, context);
        writer.flush();
    }

    /**
     * Renders a publication, as it is, as a page.
     *
     * @throws IOException if appending failed
     */
    public void render(Publication publication, Appendable out, RenderContext context) throws IOException {
        Objects.requireNonNull(out, "out");
        page(publication, context).write(layout, out);
    }

    /** An article as a page, in the standard context. */
    public String render(Article article) {
        return render(article, RenderContext.standard());
    }

    /**
     * An article as a page, assembled as {@link Renderer#render(Article, OutputStream, RenderContext)} has it.
     *
     * @param context its resources reach bibliographies, and pictures where these are {@linkplain Images#EMBEDDED embedded}
     */
    public String render(Article article, RenderContext context) {
        StringBuilder out = new StringBuilder();
        RenderContext once = Objects.requireNonNull(context, "context").tellingOnce();
        written(() -> render(Publication.of(assembled(article, once)), out, once));
        return out.toString();
    }

    /** A page of which the caller takes the parts it needs; the publication is shown as it is. */
    public HtmlPage page(Publication publication, RenderContext context) {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(context, "context");
        return preparedPage(Preparation.of(publication, format(), context.diagnostics()), context);
    }

    private HtmlPage preparedPage(Publication publication, RenderContext context) {
        return new HtmlPage(publication, context, this, new StandardLinks(context, images));
    }

    /** An article's body, assembled, as markup to put into a page: no title, no head, no style. */
    public String fragment(Article article) {
        return fragment(article, RenderContext.standard());
    }

    /** An article's body, assembled, as markup to put into a page, in a context. */
    public String fragment(Article article, RenderContext context) {
        StringBuilder out = new StringBuilder();
        written(() -> fragment(article, out, context));
        return out.toString();
    }

    /**
     * Writes an article's body, assembled, as markup to put into a page, in a context.
     *
     * @throws IOException if appending failed
     */
    public void fragment(Article article, Appendable out, RenderContext context) throws IOException {
        Objects.requireNonNull(out, "out");
        // The page it becomes part of tells the language; a guess would have no element to stand on.
        Article assembled = assembled(article, context);
        HtmlPage page = preparedPage(Publication.of(assembled), context);
        PageOut.write(out, body -> page.writeBody(assembled, new HtmlText(body)));
    }

    /** What writes to a place that never fails. */
    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private static void written(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** How nodes are written where the user has not said otherwise. */
    NodeHandlers<HtmlOut> standardHandlers() {
        return standard;
    }

    int headingLevel() {
        return headingLevel;
    }

    String idPrefix() {
        return idPrefix;
    }

    ClassNames classNames() {
        return classNames;
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
        private PageLayout layout = PageLayout.standard();
        private int headingLevel = 2;
        private String idPrefix = "";
        private ClassNames classNames = ClassNames.NONE;
        private CodeHighlighter highlighter = CodeHighlighter.standard();
        private final NodeHandlers.Builder<HtmlOut> handlers = NodeHandlers.builder();

        private Builder() {}

        /** How the page looks; defaults to {@link Theme#book()}. */
        public Builder theme(Theme theme) {
            this.theme = Objects.requireNonNull(theme, "theme");
            return this;
        }

        /** How pictures come into the page; defaults to {@link Images#LINKED}. */
        public Builder images(Images images) {
            this.images = Objects.requireNonNull(images, "images");
            return this;
        }

        /** How formulas are shown; defaults to {@link MathRenderer#standard()}. */
        public Builder math(MathRenderer math) {
            this.math = Objects.requireNonNull(math, "math");
            return this;
        }

        /**
         * Whether a book, and an article of four sections or more, has a table of contents; defaults to {@code true}. An article
         * whose author has written contents has no others, but in the theme {@code site}, where they stand beside the text.
         */
        public Builder contents(boolean contents) {
            this.contents = contents;
            return this;
        }

        /** What highlights code; defaults to {@link CodeHighlighter#standard()}. */
        public Builder highlighter(CodeHighlighter highlighter) {
            this.highlighter = Objects.requireNonNull(highlighter, "highlighter");
            return this;
        }

        /** How a page is put together around its text; defaults to {@link PageLayout#standard()}. */
        public Builder layout(PageLayout layout) {
            this.layout = Objects.requireNonNull(layout, "layout");
            return this;
        }

        /** Classes wanted on the elements of the text beside Octavo's own; defaults to {@link ClassNames#NONE}. */
        public Builder classNames(ClassNames classNames) {
            this.classNames = Objects.requireNonNull(classNames, "classNames");
            return this;
        }

        /**
         * The level of a fragment's first headings, so that it fits below the heading of the page it is put into; defaults
         * to 2.
         *
         * @throws IllegalArgumentException if it is not 1 to 6
         */
        public Builder headingLevel(int level) {
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("headings have the levels 1 to 6, not " + level);
            }
            this.headingLevel = level;
            return this;
        }

        /**
         * What the identifiers of all elements begin with, so that they cannot be taken for those of the page they are put
         * into, nor for names that its scripts use; defaults to nothing.
         *
         * @throws IllegalArgumentException if it does not begin with a letter, or holds more than letters, digits,
         *     {@code -}, {@code _} and {@code .} of ASCII
         */
        public Builder idPrefix(String prefix) {
            if (!ID_PREFIX.matcher(Objects.requireNonNull(prefix, "prefix")).matches()) {
                throw new IllegalArgumentException("no identifier can begin with: " + prefix);
            }
            this.idPrefix = prefix;
            return this;
        }

        /** Sets how a type of node is written; {@link HtmlOut#standard} still writes it in the standard way. */
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
