package dev.octavo.epub;

import dev.octavo.epub.picture.ShopPictures;
import dev.octavo.html.CodeHighlighter;
import dev.octavo.html.HtmlOut;
import dev.octavo.html.MathRenderer;
import dev.octavo.html.Preparation;
import dev.octavo.model.Node;
import dev.octavo.model.Publication;
import dev.octavo.render.Format;
import dev.octavo.render.NodeHandlers;
import dev.octavo.render.PageMap;
import dev.octavo.render.RenderContext;
import dev.octavo.render.Renderer;
import dev.octavo.report.DiagnosticSink;
import dev.octavo.resource.ImageInfo;
import dev.octavo.resource.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Renders a publication as an EPUB 3.3 book, with the navigation of EPUB 2 beside its own for old reading systems.
 *
 * <pre>{@code
 * EpubRenderer epub = EpubRenderer.builder().stylesheet("h1 { text-align: center; }").build();
 * epub.render(article, out, RenderContext.standard().withResources(ResourceLoader.within(folder)));
 * }</pre>
 *
 * <p>Each top-level section of a single article is a file of its own, and each article of a book of several; what is large
 * is split further, at its sections. Pictures are packed into the book; what cannot be packed is reported, and its text
 * stands in its place.
 *
 * <p>The stage of progress is {@code chapters}, a step for each file of the book's text. Immutable and thread-safe.
 */
public final class EpubRenderer implements Renderer {

    /** Which pictures a book holds. */
    public enum Images {
        /** The author's own: PNG, JPEG, GIF, WebP and SVG, of any size. */
        AS_THEY_ARE,
        /**
         * What every shop takes: WebP, BMP and TIFF become JPEG or PNG, and what has more than 5.6 million pixels, the most
         * that Apple takes, gets fewer. Photographs are turned upright; a moving WebP becomes its first frame.
         */
        FOR_SHOPS
    }

    /** How paragraphs are set apart. */
    public enum Paragraphs {
        /** By its first line, which is indented, as in novels. */
        INDENTED,
        /** By the space between them, as in reports. */
        SPACED
    }

    /** What tables of more than five columns become. */
    public enum WideTables {
        /** They stay tables; what is too wide for the screen can be moved sideways where the reader can do that. */
        AS_TABLES,
        /**
         * Of each row a list is made, each cell beside the head of its column. Tables without one row of heads, and those
         * with cells that cover several columns or rows, stay tables.
         */
        AS_LISTS
    }

    private static final String STYLESHEET = load("epub.css");
    private static final String SPACED = load("spaced.css");

    private final UserStyle userStyle;
    private final String stylesheet;
    private final NodeHandlers<HtmlOut> standard;
    private final MathRenderer math;
    private final Images images;
    private final EmbeddedFonts fonts;
    private final NodeHandlers<HtmlOut> handlers;
    private final int largestChapter;
    private final boolean withCover;
    private final Optional<Resource> cover;
    private final Optional<Certification> certification;

    /** A renderer with the default options. */
    public EpubRenderer() {
        this(builder());
    }

    private EpubRenderer(Builder builder) {
        this.userStyle = UserStyle.of(builder.stylesheet);
        this.stylesheet = Stream.of(
                        STYLESHEET,
                        builder.paragraphs == Paragraphs.SPACED ? SPACED : "",
                        builder.fonts.stylesheet(),
                        userStyle.rules())
                .filter(sheet -> !sheet.isEmpty())
                .collect(Collectors.joining("\n"));
        this.standard = EpubHandlers.standard(builder.highlighter, builder.wideTables);
        this.handlers = standard.toBuilder().onAll(builder.handlers).build();
        this.math = builder.math;
        this.images = builder.images;
        this.fonts = builder.fonts;
        this.largestChapter = builder.largestChapter;
        this.withCover = builder.withCover;
        this.cover = builder.cover;
        this.certification = builder.certification;
    }

    /** A builder with the default options. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Format format() {
        return Format.EPUB;
    }

    @Override
    public void render(Publication publication, OutputStream out, RenderContext context) throws IOException {
        render(publication, PageMap.NONE, out, context);
    }

    /**
     * Renders a publication with the pages of its printed edition: it marks where each of them begins, and has a list of
     * them, so that readers of both find the same places.
     *
     * @param printed the pages, as returned by {@code PdfRenderer.renderMapped}; those of an article that the publication does not
     *     have are left out
     * @throws IOException if writing to the stream failed
     * @throws java.util.concurrent.CancellationException if the context's progress listener ended the rendering
     */
    public void render(Publication publication, PageMap printed, OutputStream out, RenderContext context)
            throws IOException {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(context, "context");
        try (EpubZip zip = new EpubZip(out)) {
            Publication prepared = Preparation.of(publication, format(), context.diagnostics());
            new BookRendering(prepared, printed, zip, context, this).write();
            zip.finish();
        } catch (ContainerFailure e) {
            throw e.getCause();
        }
        out.flush();
    }

    /** How nodes are written where the user has not said otherwise. */
    NodeHandlers<HtmlOut> standardHandlers() {
        return standard;
    }

    MathRenderer math() {
        return math;
    }

    /** What is done with pictures before they are packed. */
    UnaryOperator<Resource> preparation(DiagnosticSink diagnostics) {
        return images == Images.FOR_SHOPS ? new ShopPictures(diagnostics)::prepare : UnaryOperator.identity();
    }

    EmbeddedFonts fonts() {
        return fonts;
    }

    NodeHandlers<HtmlOut> handlers() {
        return handlers;
    }

    String stylesheet() {
        return stylesheet;
    }

    UserStyle userStyle() {
        return userStyle;
    }

    int largestChapter() {
        return largestChapter;
    }

    boolean withCover() {
        return withCover;
    }

    Optional<Resource> cover() {
        return cover;
    }

    Optional<Certification> certification() {
        return certification;
    }

    private static String load(String name) {
        try (InputStream in = Objects.requireNonNull(EpubRenderer.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Collects options. Not for use by several threads. */
    public static final class Builder {

        private String stylesheet = "";
        private CodeHighlighter highlighter = CodeHighlighter.standard();
        private MathRenderer math = MathRenderer.standard();
        private Images images = Images.AS_THEY_ARE;
        private EmbeddedFonts fonts = EmbeddedFonts.NONE;
        private Paragraphs paragraphs = Paragraphs.INDENTED;
        private WideTables wideTables = WideTables.AS_TABLES;
        private final NodeHandlers.Builder<HtmlOut> handlers = NodeHandlers.builder();
        private int largestChapter = 256 * 1024;
        private boolean withCover = true;
        private Optional<Resource> cover = Optional.empty();
        private Optional<Certification> certification = Optional.empty();

        private Builder() {}

        /**
         * More CSS after Octavo's own sheet, which leaves face, size and colour to the reading system; defaults to none.
         * What refers to other files or sets the direction of text is left out and reported as {@code stylesheet}: no
         * book may hold it.
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

        /** How formulas are shown; defaults to {@link MathRenderer#standard()}. */
        public Builder math(MathRenderer math) {
            this.math = Objects.requireNonNull(math, "math");
            return this;
        }

        /**
         * What has more bytes of markup than this, about, is split at the sections inside it, for readers that are slow
         * at large files; from 10,000 on, defaults to 262,144.
         *
         * @throws IllegalArgumentException if it is less
         */
        public Builder largestChapter(int bytes) {
            if (bytes < 10_000) {
                throw new IllegalArgumentException("a chapter has room for 10,000 bytes at least, not " + bytes);
            }
            this.largestChapter = bytes;
            return this;
        }

        /**
         * The cover of the book, a PNG or a JPEG, best 1600 pixels wide and 2400 high; defaults to the one that the
         * metadata name, else one drawn from title and authors.
         *
         * @throws IllegalArgumentException if it is a picture of another type, or none
         */
        public Builder cover(Resource picture) {
            String mediaType = ImageInfo.of(Objects.requireNonNull(picture, "picture"))
                    .map(ImageInfo::mediaType)
                    .orElse("");
            if (!mediaType.equals("image/png") && !mediaType.equals("image/jpeg")) {
                throw new IllegalArgumentException("a cover is a PNG or a JPEG: " + picture.name());
            }
            this.cover = Optional.of(picture);
            this.withCover = true;
            return this;
        }

        /** No cover, not even where the metadata name one. */
        public Builder withoutCover() {
            this.cover = Optional.empty();
            this.withCover = false;
            return this;
        }

        /** Who vouches for the accessibility of the books; defaults to nobody, and then none is claimed. */
        public Builder certification(Certification certification) {
            this.certification = Optional.of(Objects.requireNonNull(certification, "certification"));
            return this;
        }

        /** How paragraphs are set apart; defaults to {@link Paragraphs#INDENTED}. */
        public Builder paragraphs(Paragraphs paragraphs) {
            this.paragraphs = Objects.requireNonNull(paragraphs, "paragraphs");
            return this;
        }

        /** What tables of more than five columns become; defaults to {@link WideTables#AS_TABLES}. */
        public Builder wideTables(WideTables wideTables) {
            this.wideTables = Objects.requireNonNull(wideTables, "wideTables");
            return this;
        }

        /**
         * The faces of the font that the text is set in, TrueType or OpenType, of which family, weight and slope are read;
         * defaults to none, which leaves the choice to the reader. Readers may choose another all the same.
         *
         * @throws IllegalArgumentException if one is no such font, or its maker does not allow to embed it
         */
        public Builder textFont(Resource... faces) {
            this.fonts = fonts.withText(Objects.requireNonNull(faces, "faces"));
            return this;
        }

        /**
         * The faces of the font that code is set in; otherwise like {@link #textFont}.
         *
         * @throws IllegalArgumentException if one is no such font, or its maker does not allow to embed it
         */
        public Builder codeFont(Resource... faces) {
            this.fonts = fonts.withCode(Objects.requireNonNull(faces, "faces"));
            return this;
        }

        /**
         * Whether fonts are packed with the characters of the book alone, which makes them much smaller and loses kerning
         * and ligatures; defaults to {@code false}. A font stays whole where it has variations, where its outlines are not
         * TrueType's, where the text is in a script whose letters join, and where its maker asks for it.
         */
        public Builder fontsInPart(boolean inPart) {
            this.fonts = fonts.inPart(inPart);
            return this;
        }

        /** Which pictures the book holds; defaults to {@link Images#AS_THEY_ARE}. */
        public Builder images(Images images) {
            this.images = Objects.requireNonNull(images, "images");
            return this;
        }

        /** Sets how a type of node is written; {@link HtmlOut#standard} still writes it in the standard way. */
        public <N extends Node> Builder on(Class<N> type, BiConsumer<? super N, ? super HtmlOut> handler) {
            handlers.on(type, handler);
            return this;
        }

        /** The renderer. */
        public EpubRenderer build() {
            return new EpubRenderer(this);
        }
    }
}
