package dev.octavo.source;

import dev.octavo.model.Article;
import dev.octavo.model.Block;
import dev.octavo.model.Inline;
import dev.octavo.model.MetaValue;
import dev.octavo.model.Metadata;
import dev.octavo.report.Parsed;
import dev.octavo.resource.ResourceLoader;
import dev.octavo.source.frontmatter.FrontMatter;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceName;
import dev.octavo.source.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.commonmark.node.Node;

/**
 * Reads articles: front matter in YAML, TOML or JSON, if there is any, and Markdown.
 *
 * <pre>{@code
 * ArticleReader reader = ArticleReader.builder().smartPunctuation(true).build();
 * Parsed<Article> parsed = reader.read(Path.of("what-is-my-job.md"));
 * }</pre>
 *
 * <p>A source whose name ends with {@code .ipynb} is a notebook of Jupyter, and read as the Markdown and the code that it holds.
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
        return surrounded(options.surroundings().withIncludes(files));
    }

    /**
     * This reader, taking pictures from elsewhere.
     *
     * @param places gives the address of a picture by its address from the root of the publication and the one that is written
     */
    public ArticleReader withPictures(BinaryOperator<String> places) {
        return surrounded(options.surroundings().withPictures(places));
    }

    /**
     * This reader, leading links elsewhere.
     *
     * @param places gives the address of a link by its address from the root of the publication and the one that is written
     */
    public ArticleReader withLinks(BinaryOperator<String> places) {
        return surrounded(options.surroundings().withLinks(places));
    }

    /** This reader, taking {@code @name} in a sentence for a citation, as in a text that tells a bibliography. */
    public ArticleReader withCitations() {
        return surrounded(options.surroundings().withCitations());
    }

    /** This reader, taking texts that tell no language to be in this one: quotation marks are those of a language. */
    public ArticleReader withLanguage(String language) {
        return surrounded(options.surroundings().withLanguage(language));
    }

    /** This reader, leaving out lines of Rust code that are not to be shown: see {@link Builder#hiddenLines}. */
    public ArticleReader withoutHiddenLines() {
        return surrounded(options.surroundings().withHiddenLines(true));
    }

    /**
     * Reads a file: a page of HTML where its name ends with {@code .html}, {@code .htm} or {@code .xhtml}, else Markdown. Places in
     * diagnostics name it as the path was given.
     *
     * @throws UnreadableTextException if it is not text in UTF-8 or UTF-16, or that of a page not in the encoding it names
     * @throws IOException if it cannot be read
     * @see #readHtml(Path)
     */
    public Parsed<Article> read(Path file) throws IOException {
        return SourceKind.of(file.toString()).equals(Optional.of(SourceKind.HTML))
                ? readHtml(file)
                : read(Files.readAllBytes(file), file.toString());
    }

    /**
     * Reads the bytes of a file of Markdown.
     *
     * @param source what places in diagnostics call it, usually a file's path
     * @throws UnreadableTextException if they are not text in UTF-8 or UTF-16
     */
    public Parsed<Article> read(byte[] bytes, String source) throws UnreadableTextException {
        return readText(Decoder.decode(Objects.requireNonNull(bytes, "bytes"), source), source);
    }

    /**
     * Reads the bytes of one of several files in a tree of folders, which together are a publication: its relative
     * addresses become relative to the root of the tree, and its path without the ending is the article's identifier, by
     * which the articles of the publication know each other.
     *
     * @param source what places in diagnostics call it
     * @param path its path from the root of the tree, with slashes: {@code parts/one.md}
     * @throws UnreadableTextException if they are not text in UTF-8 or UTF-16
     */
    public Parsed<Article> readWithin(byte[] bytes, String source, String path) throws UnreadableTextException {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        Parsed<Article> parsed =
                surrounded(options.surroundings().withFolder(folder)).read(bytes, source);
        String id = path.replaceFirst("(?<=[^/])\\.[^./]*$", "");
        return new Parsed<>(parsed.value().withId(id), parsed.diagnostics());
    }

    /**
     * Reads a text of Markdown.
     *
     * @param source what places in diagnostics call it, usually a file's path
     */
    public Parsed<Article> readText(String text, String source) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
        Findings findings = new Findings();
        SourceText whole = SourceText.of(text, source);
        Article article = article(
                SourceKind.of(source).equals(Optional.of(SourceKind.NOTEBOOK)) ? Notebook.read(whole, findings) : whole,
                findings);
        return new Parsed<>(article, findings.inOrder());
    }

    /**
     * Reads a page of HTML, or a piece of one, into the same model. The article is what {@code article} or {@code main}
     * hold, else the body without the navigation, header and footer of its site; the head tells the metadata, also as Open
     * Graph and Dublin Core; lists of notes that the text links to become footnotes. Scripts and styles are left out.
     *
     * @throws UnreadableTextException if it is not text in the encoding that it names, by default UTF-8
     * @throws IOException if it cannot be read
     */
    public Parsed<Article> readHtml(Path file) throws IOException {
        return readHtml(Files.readAllBytes(file), file.toString());
    }

    /**
     * Reads the bytes of a page of HTML.
     *
     * @param source what places in diagnostics call it, usually a file's path
     * @throws UnreadableTextException if they are not text in the encoding that they name, by default UTF-8
     */
    public Parsed<Article> readHtml(byte[] bytes, String source) throws UnreadableTextException {
        return readHtmlText(Decoder.decodeHtml(Objects.requireNonNull(bytes, "bytes"), source), source);
    }

    /**
     * Reads a text as HTML.
     *
     * @param source what places in diagnostics call it, usually a file's path
     */
    public Parsed<Article> readHtmlText(String html, String source) {
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(source, "source");
        Findings findings = new Findings();
        Article article = new HtmlReader(SourceText.of(html, source), options, parser, findings).read();
        return new Parsed<>(article, findings.inOrder());
    }

    private Article article(SourceText text, Findings findings) {
        FrontMatter front = FrontMatter.read(text, options.frontMatter(), findings);
        SourceText shown = MdxCode.leftOut(front.body(), findings);
        SourceText body = Includes.expand(shown, options, findings);
        return article(body, new SourceName(text.source()), front.metadata(), findings);
    }

    private Article article(SourceText body, SourceName name, Metadata told, Findings findings) {
        LimitedText limited = LimitedText.of(body, options.limits().characters(), findings);
        Node document = parser.parse(limited.read(), findings);
        String language = language(told, document);
        Metadata metadata = options.smartPunctuation() ? smart(told, Quotes.of(language)) : told;
        Conversion conversion = new Conversion(limited.read(), options, parser, findings, language);
        conversion.learn(document);
        if (options.surroundings().citing()
                || (options.has(MarkdownExtension.CITATIONS) && Scholarship.isIn(document, metadata))) {
            conversion.expectNarrativeCitations();
        }
        List<Block> blocks = new ArrayList<>(conversion.blocks().inside(document));
        blocks.addAll(limited.rest());

        tellUnreadAbstract(told, findings);
        List<Inline> title = new ToldTitle(options, parser, findings).read(metadata.title(), told, language);
        TitleFinder.Titled titled = new TitleFinder(title, blocks, name).find();
        SectionBuilder.Outline outline = SectionBuilder.build(titled.body(), findings);
        return new Article(
                name.stem(),
                placed(metadata, blocks).toBuilder().title(titled.title()).build(),
                titled.heading(),
                outline.lead(),
                outline.sections(),
                conversion.notes().collect());
    }

    /** An abstract that holds more than can be read in it is printed with its signs. */
    private static void tellUnreadAbstract(Metadata told, Findings findings) {
        if (!told.abstractText().map(MarkedText::isRead).orElse(true)) {
            MetaValue.Fields fields = told.frontMatter();
            MetaValue field = fields.values().getOrDefault("abstract", fields);
            findings.warning(
                    "abstract-as-written",
                    "the abstract holds more than paragraphs, lists, marks and links to addresses, and stands as it was written",
                    field.at());
        }
    }

    /** Where there is no front matter, an article begins with its first block, which may be its title. */
    private static Metadata placed(Metadata metadata, List<Block> blocks) {
        boolean isPlaced = !metadata.frontMatter().at().source().isEmpty();
        if (isPlaced || blocks.isEmpty()) {
            return metadata;
        }
        MetaValue.Fields fields = metadata.frontMatter();
        return metadata.toBuilder()
                .frontMatter(new MetaValue.Fields(fields.values(), blocks.get(0).at()))
                .build();
    }

    /** The language whose quotation marks count, where any do. */
    private String language(Metadata metadata, Node document) {
        Optional<String> told = metadata.language()
                .or(() -> Optional.of(options.surroundings().language()).filter(language -> !language.isEmpty()));
        return options.smartPunctuation()
                ? told.or(() -> LanguageGuess.of(document)).orElse(Metadata.DEFAULT_LANGUAGE)
                : told.orElse(Metadata.DEFAULT_LANGUAGE);
    }

    private static Metadata smart(Metadata metadata, Quotes quotes) {
        Metadata.Builder smart = metadata.toBuilder().title(SmartPunctuation.apply(metadata.title(), quotes));
        metadata.subtitle().map(text -> SmartPunctuation.apply(text, quotes)).ifPresent(smart::subtitle);
        metadata.description().map(text -> SmartPunctuation.apply(text, quotes)).ifPresent(smart::description);
        return smart.build();
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
            this.rawHtml = rawHtml;
            return this;
        }

        /**
         * What is understood beyond CommonMark; {@link MarkdownExtension#standard()} by default, plain CommonMark when empty.
         */
        public Builder extensions(Set<MarkdownExtension> extensions) {
            this.extensions = Set.copyOf(extensions);
            return this;
        }

        /** Understands this too. */
        public Builder with(MarkdownExtension extension) {
            this.extensions = extensions(extension, true);
            return this;
        }

        /** No longer understands this. */
        public Builder without(MarkdownExtension extension) {
            this.extensions = extensions(extension, false);
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
            this.templateMarks = templateMarks;
            return this;
        }

        /** Understands syntax of your own too. */
        public Builder syntax(SyntaxExtension extension) {
            syntax.add(extension);
            return this;
        }

        /**
         * Reads files that a line of the text asks for in its place, <code>{{#include file.md}}</code>, also a part of one,
         * <code>{{#include main.rs:2:9}}</code>, and <code>{{< include file.md >}}</code>. By default such lines are text.
         *
         * @param files where the files come from, usually {@link ResourceLoader#within}
         */
        public Builder includes(ResourceLoader files) {
            this.surroundings = surroundings.withIncludes(files);
            return this;
        }

        /**
         * Whether lines of Rust code that begin with <code># </code>, which mdBook and rustdoc run but do not show, are left
         * out; false by default.
         */
        public Builder hiddenLines(boolean leftOut) {
            this.surroundings = surroundings.withHiddenLines(leftOut);
            return this;
        }

        /**
         * How dates of the front matter are read that can be read in two ways, such as {@code 03/04/2015};
         * {@link DateOrder#UNKNOWN} by default: they are reported, and stay texts.
         */
        public Builder dateOrder(DateOrder dateOrder) {
            this.dateOrder = dateOrder;
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
            this.limits = limits;
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
                    templateMarks,
                    syntax,
                    dateOrder,
                    spaceSeparatedTags,
                    limits,
                    surroundings);
        }
    }
}
