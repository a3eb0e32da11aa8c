package dev.octavo.source;

import dev.octavo.model.Article;
import dev.octavo.report.Parsed;
import dev.octavo.resource.ResourceLoader;
import dev.octavo.source.convert.MarkdownParser;
import dev.octavo.source.frontmatter.FrontMatterOptions;
import dev.octavo.source.input.Decoder;
import dev.octavo.source.input.Notebook;
import dev.octavo.source.options.OwnSyntax;
import dev.octavo.source.options.ReaderOptions;
import dev.octavo.source.options.Surroundings;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * Reads articles: front matter in YAML, TOML or JSON, if there is any, and Markdown; notebooks of Jupyter; and pages of HTML.
 *
 * <pre>{@code
 * ArticleReader reader = ArticleReader.builder().smartPunctuation(true).build();
 * Parsed<Article> parsed = reader.read(Path.of("what-is-my-job.md"));
 * }</pre>
 *
 * <p>What a source holds is told by its name, be it given as a file, as bytes or as a text: a page of HTML where it ends with {@code
 * .html}, {@code .htm} or {@code .xhtml}, a notebook where it ends with {@code .ipynb}, whose Markdown and code are read; else
 * Markdown. What is HTML by another name is read by {@link #readHtml(Path)} and its like.
 *
 * <p>Whatever the text is, an article comes of it; what could not be honoured is among the diagnostics, with its place.
 * Without a title in the front matter, the article is called after its first heading, else after its file. A heading that
 * only repeats the title is not part of the body.
 *
 * <p>Immutable; one reader serves all threads.
 */
public final class ArticleReader {

    private static final ArticleReader STANDARD = builder().build();

    private final ReaderOptions options;
    private final MarkdownParser parser;

    private ArticleReader(ReaderOptions options) {
        this(options, new MarkdownParser(options));
    }

    private ArticleReader(ReaderOptions options, MarkdownParser parser) {
        this.options = options;
        this.parser = parser;
    }

    /** This reader for texts in other surroundings. */
    private ArticleReader surrounded(Surroundings surroundings) {
        return new ArticleReader(options.with(surroundings), parser);
    }

    /** A reader with every default. */
    public static ArticleReader standard() {
        return STANDARD;
    }

    /** A builder with every default. */
    public static Builder builder() {
        return new Builder();
    }

    /** This reader, taking the files that a text asks for from there: see {@link Builder#includes}. */
    public ArticleReader withIncludes(ResourceLoader files) {
        return surrounded(options.surroundings().withIncludes(Objects.requireNonNull(files, "files")));
    }

    /**
     * This reader, taking pictures from elsewhere.
     *
     * @param places gives the address of a picture by its address from the root of the publication and the one that is written
     */
    public ArticleReader withPictures(BinaryOperator<String> places) {
        return surrounded(options.surroundings().withPictures(Objects.requireNonNull(places, "places")));
    }

    /**
     * This reader, leading links elsewhere.
     *
     * @param places gives the address of a link by its address from the root of the publication and the one that is written
     */
    public ArticleReader withLinks(BinaryOperator<String> places) {
        return surrounded(options.surroundings().withLinks(Objects.requireNonNull(places, "places")));
    }

    /** This reader, taking {@code @name} in a sentence for a citation, as in a text that tells a bibliography. */
    public ArticleReader withCitations() {
        return surrounded(options.surroundings().withCitations());
    }

    /** This reader, taking texts that tell no language to be in this one: quotation marks are those of a language. */
    public ArticleReader withLanguage(String language) {
        return surrounded(options.surroundings().withLanguage(Objects.requireNonNull(language, "language")));
    }

    /** This reader, leaving out lines of Rust code that are not to be shown: see {@link Builder#withoutHiddenLines}. */
    public ArticleReader withoutHiddenLines() {
        return surrounded(options.surroundings().withHiddenLines(true));
    }

    /**
     * Reads a file. Places in diagnostics name it as the path was given.
     *
     * @throws UnreadableTextException if it is not text in UTF-8 or UTF-16, or that of a page not in the encoding it names
     * @throws IOException if it cannot be read
     */
    public Parsed<Article> read(Path file) throws IOException {
        return read(Files.readAllBytes(file), file.toString());
    }

    /**
     * Reads the bytes of a file.
     *
     * @param source what places in diagnostics call it, usually a file's path, whose ending tells what it holds
     * @throws UnreadableTextException if they are not text in UTF-8 or UTF-16, or those of a page not in the encoding it names
     */
    public Parsed<Article> read(byte[] bytes, String source) throws UnreadableTextException {
        return read(bytes, source, kind(source));
    }

    private Parsed<Article> read(byte[] bytes, String source, SourceKind kind) throws UnreadableTextException {
        Objects.requireNonNull(bytes, "bytes");
        return readText(
                kind == SourceKind.HTML ? Decoder.decodeHtml(bytes, source) : Decoder.decode(bytes, source),
                source,
                kind);
    }

    /**
     * Reads the bytes of one of several files in a tree of folders, which together are a publication: its relative
     * addresses become relative to the root of the tree, and its path without the ending is the article's identifier, by
     * which the articles of the publication know each other.
     *
     * @param source what places in diagnostics call it, whose ending tells what it holds
     * @param path its path from the root of the tree, with slashes: {@code parts/one.md}
     * @throws UnreadableTextException if they are not text in UTF-8 or UTF-16
     */
    public Parsed<Article> readWithin(byte[] bytes, String source, String path) throws UnreadableTextException {
        Objects.requireNonNull(path, "path");
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        Parsed<Article> parsed =
                surrounded(options.surroundings().withFolder(folder)).read(bytes, source);
        String id = path.replaceFirst("(?<=[^/])\\.[^./]*$", "");
        return new Parsed<>(parsed.value().withId(id), parsed.diagnostics());
    }

    /**
     * Reads a text.
     *
     * @param source what places in diagnostics call it, usually a file's path, whose ending tells what it holds
     */
    public Parsed<Article> readText(String text, String source) {
        return readText(text, source, kind(source));
    }

    private Parsed<Article> readText(String text, String source, SourceKind kind) {
        Objects.requireNonNull(text, "text");
        Findings findings = new Findings();
        SourceText whole = SourceText.of(text, source);
        Article article =
                switch (kind) {
                    case HTML -> new HtmlReader(whole, options, parser, findings).read();
                    case NOTEBOOK -> markdown(findings).readCells(Notebook.read(whole, findings));
                    case MARKDOWN, MDX -> markdown(findings).read(whole);
                };
        return new Parsed<>(article, findings.inOrder());
    }

    /** What a source is that its name does not tell: Markdown. */
    private static SourceKind kind(String source) {
        return SourceKind.of(Objects.requireNonNull(source, "source")).orElse(SourceKind.MARKDOWN);
    }

    private MarkdownReader markdown(Findings findings) {
        return new MarkdownReader(options, parser, findings);
    }

    /**
     * Reads a page of HTML, or a piece of one, whatever its name, into the same model. The article is what {@code article} or
     * {@code main} hold, or the content of the microformat h-entry in it, else the body without the navigation, header and footer of its site.
     * The only heading of level 1 is its title if the text begins with it; otherwise the head tells it, and it tells the other
     * metadata, also as Open Graph and Dublin Core. Lists of notes that the text links to become footnotes. Scripts and styles are
     * left out.
     *
     * @throws UnreadableTextException if it is not text in the encoding that it names, by default UTF-8
     * @throws IOException if it cannot be read
     */
    public Parsed<Article> readHtml(Path file) throws IOException {
        return readHtml(Files.readAllBytes(file), file.toString());
    }

    /**
     * Reads the bytes of a page of HTML, whatever its name.
     *
     * @param source what places in diagnostics call it, usually a file's path
     * @throws UnreadableTextException if they are not text in the encoding that they name, by default UTF-8
     */
    public Parsed<Article> readHtml(byte[] bytes, String source) throws UnreadableTextException {
        return read(bytes, Objects.requireNonNull(source, "source"), SourceKind.HTML);
    }

    /**
     * Reads a text as HTML, whatever its name.
     *
     * @param source what places in diagnostics call it, usually a file's path
     */
    public Parsed<Article> readHtmlText(String html, String source) {
        return readText(html, Objects.requireNonNull(source, "source"), SourceKind.HTML);
    }

    /** Collects options; a mistake in them fails here. Not for use by several threads. */
    public static final class Builder {

        private RawHtml rawHtml = RawHtml.PARSE;
        private Set<MarkdownExtension> extensions = MarkdownExtension.standard();
        private boolean smartPunctuation;
        private TemplateMarks templateMarks = TemplateMarks.kept();
        private final List<SyntaxExtension> syntax = new ArrayList<>();
        private Surroundings surroundings = Surroundings.none();
        private DateOrder dateOrder = DateOrder.UNKNOWN;
        private boolean spaceSeparatedTags;
        private Limits limits = Limits.standard();

        private Builder() {}

        /** What is done with HTML; {@link RawHtml#PARSE} by default. */
        public Builder rawHtml(RawHtml rawHtml) {
            this.rawHtml = Objects.requireNonNull(rawHtml, "rawHtml");
            return this;
        }

        /**
         * What is understood beyond CommonMark; {@link MarkdownExtension#standard()} by default, plain CommonMark when empty.
         */
        public Builder extensions(Set<MarkdownExtension> extensions) {
            this.extensions = Set.copyOf(Objects.requireNonNull(extensions, "extensions"));
            return this;
        }

        /** Understands this too. */
        public Builder with(MarkdownExtension extension) {
            this.extensions = extensions(Objects.requireNonNull(extension, "extension"), true);
            return this;
        }

        /** No longer understands this. */
        public Builder without(MarkdownExtension extension) {
            this.extensions = extensions(Objects.requireNonNull(extension, "extension"), false);
            return this;
        }

        private Set<MarkdownExtension> extensions(MarkdownExtension extension, boolean understood) {
            Set<MarkdownExtension> changed = EnumSet.noneOf(MarkdownExtension.class);
            changed.addAll(extensions);
            if (understood) {
                changed.add(extension);
            } else {
                changed.remove(extension);
            }
            return Set.copyOf(changed);
        }

        /**
         * Whether straight quotes become those of the article's language, {@code --} and {@code ---} dashes, and
         * {@code ...} an ellipsis; false by default. Code, addresses and escaped characters stay as they are.
         */
        public Builder smartPunctuation(boolean smartPunctuation) {
            this.smartPunctuation = smartPunctuation;
            return this;
        }

        /** What becomes of the marks of other generators' templates; {@link TemplateMarks#kept()} by default. */
        public Builder templateMarks(TemplateMarks templateMarks) {
            this.templateMarks = Objects.requireNonNull(templateMarks, "templateMarks");
            return this;
        }

        /** Understands syntax of your own too. */
        public Builder syntax(SyntaxExtension extension) {
            syntax.add(Objects.requireNonNull(extension, "extension"));
            return this;
        }

        /**
         * Reads files that a line of the text asks for in its place, <code>{{#include file.md}}</code>, also a part of one,
         * <code>{{#include main.rs:2:9}}</code>, and <code>{{&lt; include file.md &gt;}}</code>. By default such lines are text.
         *
         * @param files where the files come from, usually {@link ResourceLoader#within}
         */
        public Builder includes(ResourceLoader files) {
            this.surroundings = surroundings.withIncludes(Objects.requireNonNull(files, "files"));
            return this;
        }

        /** Leaves out lines of Rust code that begin with <code># </code>, which mdBook and rustdoc run but do not show. */
        public Builder withoutHiddenLines() {
            this.surroundings = surroundings.withHiddenLines(true);
            return this;
        }

        /**
         * How dates of the front matter are read that can be read in two ways, such as {@code 03/04/2015};
         * {@link DateOrder#UNKNOWN} by default: they are reported, and stay texts.
         */
        public Builder dateOrder(DateOrder dateOrder) {
            this.dateOrder = Objects.requireNonNull(dateOrder, "dateOrder");
            return this;
        }

        /**
         * Whether {@code tags: rowing lake} are two tags, as Jekyll reads them; false by default: only commas, semicolons
         * and lists part tags and categories.
         */
        public Builder spaceSeparatedTags(boolean spaceSeparatedTags) {
            this.spaceSeparatedTags = spaceSeparatedTags;
            return this;
        }

        /** How much is taken in; {@link Limits#standard()} by default. */
        public Builder limits(Limits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /** The reader. */
        public ArticleReader build() {
            return new ArticleReader(options());
        }

        ReaderOptions options() {
            return new ReaderOptions(
                    rawHtml,
                    extensions,
                    smartPunctuation,
                    templateMarks.replacement(),
                    OwnSyntax.of(syntax.stream().map(SyntaxExtension::syntax).toList()),
                    new FrontMatterOptions(dateOrder, spaceSeparatedTags, limits.frontMatterNodes()),
                    limits,
                    surroundings);
        }
    }
}
