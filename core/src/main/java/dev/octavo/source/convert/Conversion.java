package dev.octavo.source.convert;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.SourceRange;
import dev.octavo.source.MarkdownExtension;
import dev.octavo.source.input.Includes;
import dev.octavo.source.language.QuoteScopes;
import dev.octavo.source.language.Quotes;
import dev.octavo.source.markdown.Syntax;
import dev.octavo.source.markdown.comment.CommentMark;
import dev.octavo.source.markdown.list.CountedList;
import dev.octavo.source.markdown.math.Formula;
import dev.octavo.source.markdown.template.TemplateMark;
import dev.octavo.source.options.ReaderOptions;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import dev.octavo.source.text.SpaceAround;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** What the converters of one document share: its source, what was found in it, and what each asks of the others. */
public final class Conversion {

    private final SourceText source;
    private final ReaderOptions options;
    private final MarkdownParser parser;
    private final Findings findings;
    private final NoteCollector notes;
    private final BlockConverter blocks = new BlockConverter(this);
    private final InlineConverter inlines = new InlineConverter(this);
    private final Captions captions = new Captions(this);
    private final TemplatePictures pictures = new TemplatePictures(this);
    private final TemplateReferences references = new TemplateReferences(this);
    private final TemplateEmbeds embeds = new TemplateEmbeds(this);
    private final MarkedWords words = new MarkedWords(this);

    private final DefinedLabels labels = new DefinedLabels();
    private final Examples examples = new Examples();
    private final Substitutions substitutions = new Substitutions(this);
    private final DoubleDollars doubleDollars = new DoubleDollars();
    private final Extensions extensions;
    private final UnreadSyntax unreadSyntax;
    private final CodeChunks chunks;
    private final Jsx jsx;
    private final JsxExpressions expressions;
    private final Addresses addresses;
    private final Budget budget;
    private final Identifiers identifiers = new Identifiers(this);
    private final Set<String> namespaced = new HashSet<>();
    private final Set<String> keptMarks = new HashSet<>();

    private final boolean isTopic;

    private Quotes quotes;
    private boolean scholarly;
    private boolean myst;
    private boolean inCell;
    private @Nullable Set<String> names;

    /** Of one document. */
    public Conversion(
            SourceText source, ReaderOptions options, MarkdownParser parser, Findings findings, String language) {
        this.source = source;
        this.options = options;
        this.parser = parser;
        this.findings = findings;
        this.isTopic = TopicElements.areIn(source.text());
        this.quotes = Quotes.of(language);
        this.notes = new NoteCollector(this);
        this.extensions = new Extensions(this);
        this.chunks = new CodeChunks(this);
        this.jsx = new Jsx(this);
        this.expressions = new JsxExpressions(this);
        this.unreadSyntax = new UnreadSyntax(this);
        this.addresses = new Addresses(source.source(), options);
        this.budget = new Budget(source, options.limits(), findings);
    }

    SourceText source() {
        return source;
    }

    ReaderOptions options() {
        return options;
    }

    /** What was found. */
    public Findings findings() {
        return findings;
    }

    /** The quotation marks of the language that is read. */
    Quotes quotes() {
        return quotes;
    }

    /** Converts a passage in a language, which is the one around it where the passage tells none. */
    <T> T inLanguage(String language, Supplier<T> content) {
        Quotes around = quotes;
        quotes = QuoteScopes.quotes(language).orElse(around);
        try {
            return content.get();
        } finally {
            quotes = around;
        }
    }

    /** As the other, in the language that attributes tell. */
    <T> T inLanguage(Attributes attributes, Supplier<T> content) {
        return inLanguage(attributes.values().getOrDefault("lang", ""), content);
    }

    /** The notes of the document. */
    public NoteCollector notes() {
        return notes;
    }

    /** What labels stand for. */
    DefinedLabels labels() {
        return labels;
    }

    Examples examples() {
        return examples;
    }

    /** Learns what a document defines before its text is read, and tells of calls of notes that it does not define. */
    public void learn(Node document) {
        List<FootnoteDefinition> definitions = new ArrayList<>();
        boolean hasNotes = options.has(MarkdownExtension.FOOTNOTES);
        boolean hasDirectives = options.has(MarkdownExtension.DIRECTIVES);
        for (Node node = document; node != null; node = Syntax.following(node, document)) {
            labels.learn(node);
            if (node instanceof FootnoteDefinition definition) {
                definitions.add(definition);
            } else if (node instanceof CountedList list) {
                examples.learn(list);
            } else if (hasNotes && node instanceof Text text) {
                notes.tellMissing(text);
            } else if (node instanceof Formula formula) {
                doubleDollars.learn(formula);
            } else {
                myst |= hasDirectives && MystMarks.tells(node);
            }
        }
        notes.learn(definitions);
    }

    /** What marks stand for. */
    public Substitutions substitutions() {
        return substitutions;
    }

    DoubleDollars doubleDollars() {
        return doubleDollars;
    }

    /** What makes blocks. */
    public BlockConverter blocks() {
        return blocks;
    }

    InlineConverter inlines() {
        return inlines;
    }

    Captions captions() {
        return captions;
    }

    TemplatePictures pictures() {
        return pictures;
    }

    UnreadSyntax unreadSyntax() {
        return unreadSyntax;
    }

    TemplateReferences references() {
        return references;
    }

    TemplateEmbeds embeds() {
        return embeds;
    }

    MarkedWords words() {
        return words;
    }

    /** Code that a program runs. */
    public CodeChunks chunks() {
        return chunks;
    }

    /** JavaScript in text. */
    JsxExpressions expressions() {
        return expressions;
    }

    Jsx jsx() {
        return jsx;
    }

    Extensions extensions() {
        return extensions;
    }

    /** The names that the text gives to its places. */
    Set<String> names() {
        if (names == null) {
            names = MystMarks.names(source.text());
        }
        return names;
    }

    /** Says that the text is written in MyST, whose comments are nothing. */
    public void expectMyst() {
        myst = options.has(MarkdownExtension.DIRECTIVES);
    }

    boolean isMyst() {
        return myst;
    }

    /** Says that {@code @name} in a sentence is a citation; otherwise it is taken for the name of a user or a package. */
    public void expectNarrativeCitations() {
        scholarly = true;
    }

    boolean expectsNarrativeCitations() {
        return scholarly;
    }

    /** Parses Markdown that stands among HTML. */
    MarkdownParser parser() {
        return parser;
    }

    /** Where links lead and pictures are. */
    public Addresses addresses() {
        return addresses;
    }

    /** What becomes of an element of a topic, if the text is one; empty for any other. */
    Optional<HtmlElements.Row> topicElement(String name) {
        return isTopic ? TopicElements.row(name) : Optional.empty();
    }

    /** How much more of everything there may be. */
    Budget budget() {
        return budget;
    }

    /** The identifiers that elements of the document have. */
    public Identifiers identifiers() {
        return identifiers;
    }

    SourceRange at(Node node) {
        return source.range(node.getSourceSpans());
    }

    /** Converts what a cell of a table holds, in which breaks at the ends of text are room to write in. */
    List<Block> cell(Supplier<List<Block>> content) {
        boolean outer = inCell;
        inCell = true;
        try {
            return content.get();
        } finally {
            inCell = outer;
        }
    }

    /** Blocks and inlines as they come, as blocks alone. */
    List<Block> flow(List<? extends dev.octavo.model.Node> flow, SourceRange at) {
        return Flow.blocks(flow, at, inCell ? SpaceAround::trimmedWithRoom : SpaceAround::trimmed);
    }

    /** Tells of markup of another format. */
    void tellLeftOut(String format, Node markup) {
        findings.warning("raw-dropped", "raw " + format + " is left out", at(markup));
    }

    /** Tells of what asks for the contents of a page or a book. */
    void tellContents(String mark, Node place) {
        findings.info("contents-mark", "left out, as pages have contents of their own: " + mark, at(place));
    }

    /** Leaves out what its author has hidden, of which nothing is told but where it stands. */
    <T> List<T> leaveHidden(Node hidden) {
        findings.info("hidden-text", "left out, as %% hides it", at(hidden));
        return List.of();
    }

    /** Leaves out a comment, of which is told where it stands if other readers of Markdown see it. */
    <T> List<T> leaveComment(CommentMark comment) {
        if (comment.isOfCode()) {
            findings.info("hidden-text", "left out, as it is a comment of JavaScript in braces", at(comment));
        }
        return List.of();
    }

    /** Tells of an element of a word processor, once for all of its name: each paragraph may have one. */
    void tellNamespaced(String name, SourceRange at) {
        if (namespaced.add(name)) {
            findings.info("html-dropped", name + " is left out wherever it stands, its text is kept", at);
        }
    }

    /** Tells of references that lead nowhere here, once for all of their kind. */
    void tellUnlinked(String address, SourceRange at) {
        if (keptMarks.add(address.replaceFirst(" .*", ""))) {
            findings.info("template-mark", "shows its words without a link, and so do others like it: " + address, at);
        }
    }

    /** Code as it is to be seen, where marks of templates may be in it. */
    String shownCode(String code) {
        return options.has(MarkdownExtension.TEMPLATE_MARKS) ? TemplateMark.unescaped(code) : code;
    }

    /** Tells of a mark of a template that stays, once for all of its name. */
    void tellKept(TemplateMark mark) {
        if (!Includes.tellOf(mark.written(), options) && keptMarks.add(mark.name())) {
            findings.info("template-mark", "stays as it is written wherever it stands: " + mark.written(), at(mark));
        }
    }
}
