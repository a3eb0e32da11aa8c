package dev.octavo.source.convert.document;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.SourceRange;
import dev.octavo.source.MarkdownExtension;
import dev.octavo.source.language.QuoteScopes;
import dev.octavo.source.language.Quotes;
import dev.octavo.source.language.SmartPunctuation;
import dev.octavo.source.markdown.template.TemplateMark;
import dev.octavo.source.options.ReaderOptions;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import dev.octavo.source.text.SpaceAround;
import java.util.List;
import java.util.function.Supplier;
import org.commonmark.node.Node;

/** A document while it is converted: its source, what was found in it, how much more it may hold, and what holds where it is read. */
public final class Conversion {

    private final SourceText source;
    private final ReaderOptions options;
    private final Findings findings;
    private final Addresses addresses;
    private final Budget budget;
    private final Identifiers identifiers;
    private final Links links;
    private final Omissions omissions;

    private Quotes quotes;
    private boolean myst;
    private boolean inCell;

    /** Of a document in a language. */
    public Conversion(SourceText source, ReaderOptions options, Findings findings, String language) {
        this.source = source;
        this.options = options;
        this.findings = findings;
        this.quotes = Quotes.of(language);
        this.addresses = new Addresses(source.source(), options);
        this.budget = new Budget(source, options.limits(), findings);
        this.identifiers = new Identifiers(source, options, findings);
        this.links = new Links(addresses, budget, findings);
        this.omissions = new Omissions(source, findings);
    }

    /** The text that is read. */
    public SourceText source() {
        return source;
    }

    /** Where a node stands. */
    public SourceRange at(Node node) {
        return source.range(node.getSourceSpans());
    }

    /** How the text is to be read. */
    public ReaderOptions options() {
        return options;
    }

    /** What was found. */
    public Findings findings() {
        return findings;
    }

    /** Where links lead and pictures are. */
    public Addresses addresses() {
        return addresses;
    }

    /** How much more of everything there may be. */
    public Budget budget() {
        return budget;
    }

    /** The identifiers that elements of the document have. */
    public Identifiers identifiers() {
        return identifiers;
    }

    /** Where links and pictures may stand. */
    public Links links() {
        return links;
    }

    /** What is left out. */
    public Omissions omissions() {
        return omissions;
    }

    /** The quotation marks of the language that is read. */
    public Quotes quotes() {
        return quotes;
    }

    /** Converts a passage in a language, which is the one around it where the passage tells none. */
    public <T> T inLanguage(String language, Supplier<T> content) {
        Quotes around = quotes;
        quotes = QuoteScopes.quotes(language).orElse(around);
        try {
            return content.get();
        } finally {
            quotes = around;
        }
    }

    /** As the other, in the language that attributes tell. */
    public <T> T inLanguage(Attributes attributes, Supplier<T> content) {
        return inLanguage(attributes.values().getOrDefault("lang", ""), content);
    }

    /** Makes quotation marks and dashes of what stands for them in a text. */
    public void smarten(Node leaf) {
        if (options.smartPunctuation()) {
            SmartPunctuation.apply(leaf, source, quotes);
        }
    }

    /** Says that the text is written in MyST, whose comments are nothing. */
    public void expectMyst() {
        myst = options.has(MarkdownExtension.DIRECTIVES);
    }

    /** Whether the text is written in MyST. */
    public boolean isMyst() {
        return myst;
    }

    /** Converts what a cell of a table holds, in which breaks at the ends of text are room to write in. */
    public List<Block> cell(Supplier<List<Block>> content) {
        boolean outer = inCell;
        inCell = true;
        try {
            return content.get();
        } finally {
            inCell = outer;
        }
    }

    /** Blocks and inlines as they come, as blocks alone. */
    public List<Block> flow(List<? extends dev.octavo.model.Node> flow, SourceRange at) {
        return Flow.blocks(flow, at, inCell ? SpaceAround::trimmedWithRoom : SpaceAround::trimmed);
    }

    /** Code as it is to be seen, where marks of templates may be in it. */
    public String shownCode(String code) {
        return options.has(MarkdownExtension.TEMPLATE_MARKS) ? TemplateMark.unescaped(code) : code;
    }
}
