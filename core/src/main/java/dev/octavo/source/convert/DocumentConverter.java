package dev.octavo.source.convert;

import dev.octavo.model.Block;
import dev.octavo.model.Footnote;
import dev.octavo.model.Inline;
import dev.octavo.model.Metadata;
import dev.octavo.model.SourceRange;
import dev.octavo.source.convert.block.AttributesConverter;
import dev.octavo.source.convert.block.BlockConverter;
import dev.octavo.source.convert.block.ListConverter;
import dev.octavo.source.convert.block.MarkupConverter;
import dev.octavo.source.convert.block.ParagraphConverter;
import dev.octavo.source.convert.block.QuoteConverter;
import dev.octavo.source.convert.code.CodeChunks;
import dev.octavo.source.convert.code.CodeConverter;
import dev.octavo.source.convert.component.Components;
import dev.octavo.source.convert.component.JsxExpressions;
import dev.octavo.source.convert.component.TopicElements;
import dev.octavo.source.convert.container.ContainerConverter;
import dev.octavo.source.convert.document.Captions;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.document.Extensions;
import dev.octavo.source.convert.document.InnerContent;
import dev.octavo.source.convert.document.InnerMarkdown;
import dev.octavo.source.convert.document.Learned;
import dev.octavo.source.convert.document.UnreadSyntax;
import dev.octavo.source.convert.html.HtmlConverter;
import dev.octavo.source.convert.html.HtmlConverters;
import dev.octavo.source.convert.html.WovenHtml;
import dev.octavo.source.convert.inline.InlineConverter;
import dev.octavo.source.convert.myst.MystMarks;
import dev.octavo.source.convert.notice.LetteredNotice;
import dev.octavo.source.convert.template.MarkConverter;
import dev.octavo.source.convert.weave.HtmlWeaver;
import dev.octavo.source.options.ReaderOptions;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import java.util.List;
import org.commonmark.node.Node;

/** Converts one document: makes the converters, each of which is given the others that it asks. */
public final class DocumentConverter implements InnerContent {

    private final Conversion conversion;
    private final Learned learned;
    private final MarkConverter marks;
    private final CodeChunks chunks;
    private final HtmlConverters html;
    private final InlineConverter inlines;
    private final BlockConverter blocks;

    /** Of a document in a language. */
    public DocumentConverter(
            SourceText source, ReaderOptions options, MarkdownParser parser, Findings findings, String language) {
        this.conversion = new Conversion(source, options, findings, language);
        this.learned = new Learned(conversion, MystMarks::tells);
        Captions captions = new Captions(conversion, parser::parse, this);
        InnerMarkdown markdown = new InnerMarkdown(learned, parser::parse, findings, this);
        Extensions extensions = new Extensions(conversion, this);
        UnreadSyntax unread = new UnreadSyntax(conversion);
        JsxExpressions expressions = new JsxExpressions(conversion);
        TopicElements topic = new TopicElements(source.text());
        this.marks = new MarkConverter(conversion, this, captions);
        this.chunks = new CodeChunks(conversion, captions);
        this.html = new HtmlConverters(conversion, markdown, marks, () -> new Components(topic, captions));
        HtmlWeaver weaver = new HtmlWeaver(conversion, topic, html, this::block, this::inline);
        this.inlines =
                new InlineConverter(conversion, this, learned, weaver, marks, chunks, expressions, extensions, unread);
        this.blocks = new BlockConverter(
                conversion,
                this,
                inlines,
                weaver,
                extensions,
                new MarkupConverter(conversion, expressions, unread),
                new ParagraphConverter(
                        conversion,
                        this,
                        inlines,
                        captions,
                        chunks,
                        marks,
                        unread,
                        new LetteredNotice(conversion, markdown)),
                new QuoteConverter(conversion, this),
                new ListConverter(conversion, this, learned.examples()),
                new CodeConverter(conversion, captions, chunks),
                new ContainerConverter(conversion, this, captions, marks),
                new AttributesConverter(conversion, captions));
    }

    /** Learns what a document defines before its text is read, and tells of calls of notes that it does not define. */
    public void learn(Node document) {
        learned.learn(document);
    }

    /** Learns what front matter says of the text. */
    public void learn(Metadata told) {
        marks.learn(told.frontMatter());
        chunks.learn(told.frontMatter());
        if (MystMarks.areToldBy(told)) {
            conversion.expectMyst();
        }
    }

    /** Says that {@code @name} in a sentence is a citation; otherwise it is taken for the name of a user or a package. */
    public void expectNarrativeCitations() {
        inlines.expectNarrativeCitations();
    }

    @Override
    public List<Block> blocks(Node container) {
        return blocks.inside(container);
    }

    @Override
    public List<Block> paragraphs(Node block, SourceRange at) {
        return blocks.paragraphs(block, at);
    }

    @Override
    public List<Inline> leaf(Node block) {
        return blocks.leaf(block);
    }

    @Override
    public List<Inline> inlines(Node inline) {
        return inlines.inside(inline);
    }

    /** The notes that the text calls, and those that it does not call behind them. */
    public List<Footnote> notes() {
        return learned.notes().collect(this);
    }

    /** A converter of HTML that stands among no Markdown. */
    public HtmlConverter html(WovenHtml page) {
        return html.of(page, slot -> List.of());
    }

    private List<Block> block(Node block) {
        return blocks.convert(block);
    }

    private List<? extends dev.octavo.model.Node> inline(Node inline) {
        return inlines.convertToFlow(inline);
    }
}
