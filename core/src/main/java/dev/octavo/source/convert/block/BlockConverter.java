package dev.octavo.source.convert.block;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Heading;
import dev.octavo.model.Inline;
import dev.octavo.model.MathBlock;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Table;
import dev.octavo.model.Text;
import dev.octavo.model.ThematicBreak;
import dev.octavo.source.MarkdownExtension;
import dev.octavo.source.RawHtml;
import dev.octavo.source.convert.code.CodeConverter;
import dev.octavo.source.convert.container.ContainerConverter;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.document.Extensions;
import dev.octavo.source.convert.document.InnerContent;
import dev.octavo.source.convert.document.NodeTable;
import dev.octavo.source.convert.figure.BookdownLabel;
import dev.octavo.source.convert.inline.InlineConverter;
import dev.octavo.source.convert.table.DrawnTableConverter;
import dev.octavo.source.convert.table.TableConverter;
import dev.octavo.source.convert.weave.HtmlWeaver;
import dev.octavo.source.layout.HeadingTabs;
import dev.octavo.source.markdown.Syntax;
import dev.octavo.source.markdown.attributes.AttributedBlock;
import dev.octavo.source.markdown.attributes.AttributesLine;
import dev.octavo.source.markdown.attributes.ContentsList;
import dev.octavo.source.markdown.bind.Abbreviation;
import dev.octavo.source.markdown.bind.CaptionedBlock;
import dev.octavo.source.markdown.bind.LineBlock;
import dev.octavo.source.markdown.comment.HiddenBlock;
import dev.octavo.source.markdown.container.Container;
import dev.octavo.source.markdown.container.MarkedCode;
import dev.octavo.source.markdown.container.OptionLines;
import dev.octavo.source.markdown.list.CountedList;
import dev.octavo.source.markdown.list.Definitions;
import dev.octavo.source.markdown.list.LetteredList;
import dev.octavo.source.markdown.math.FormulaBlock;
import dev.octavo.source.markdown.raw.ForeignBlock;
import dev.octavo.source.markdown.table.CaptionedTable;
import dev.octavo.source.markdown.table.Cell;
import dev.octavo.source.markdown.table.DrawnTable;
import dev.octavo.source.markdown.tag.JsxCodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** CommonMark's blocks to the model's. */
public final class BlockConverter {

    private static final NodeTable<BlockConverter, List<Block>> TABLE = new NodeTable<BlockConverter, List<Block>>(
                    BlockConverter::inside)
            .on(org.commonmark.node.Paragraph.class, (converter, paragraph) -> converter.paragraphs.convert(paragraph))
            .on(org.commonmark.node.Heading.class, BlockConverter::heading)
            .on(org.commonmark.node.BulletList.class, (converter, list) -> converter.lists.bullets(list))
            .on(org.commonmark.node.OrderedList.class, (converter, list) -> converter.lists.numbers(list))
            .on(CountedList.class, (converter, list) -> converter.lists.counted(list))
            .on(LetteredList.class, (converter, list) -> converter.lists.lettered(list))
            .on(org.commonmark.node.ThematicBreak.class, BlockConverter::thematicBreak)
            .on(BlockQuote.class, (converter, quote) -> converter.quotes.convert(quote))
            .on(FencedCodeBlock.class, (converter, code) -> converter.code.fenced(code))
            .on(IndentedCodeBlock.class, (converter, code) -> converter.code.indented(code))
            .on(MarkedCode.class, (converter, code) -> converter.code.marked(code))
            .on(HtmlBlock.class, (converter, html) -> converter.markup.html(html))
            .on(ForeignBlock.class, (converter, foreign) -> converter.markup.foreign(foreign))
            .on(HiddenBlock.class, (converter, hidden) -> converter.markup.hidden(hidden))
            .on(JsxCodeBlock.class, (converter, code) -> converter.markup.code(code))
            .on(TableBlock.class, BlockConverter::table)
            .on(
                    DrawnTable.class,
                    (converter, table) -> DrawnTableConverter.convert(table, converter.conversion, converter.inner))
            .on(LinkReferenceDefinition.class, (converter, definition) -> List.of())
            .on(FootnoteDefinition.class, (converter, collected) -> List.of())
            .on(Abbreviation.class, (converter, bound) -> List.of())
            .on(Cell.class, BlockConverter::inside)
            .on(Container.class, (converter, container) -> converter.containers.convert(container))
            .on(Definitions.class, BlockConverter::definitions)
            .on(FormulaBlock.class, BlockConverter::formula)
            .on(LineBlock.class, BlockConverter::lines)
            .on(CaptionedTable.class, BlockConverter::captionedTable)
            .on(CaptionedBlock.class, (converter, block) -> converter.containers.captioned(block))
            .on(AttributedBlock.class, BlockConverter::attributed)
            .on(ContentsList.class, BlockConverter::contents)
            .on(OptionLines.class, BlockConverter::strayOptions)
            .on(AttributesLine.class, (converter, line) -> converter.attributes.stray(line));

    /** The class by which pandoc, too, tells lines that stay lines. */
    private static final Attributes LINE_BLOCK = Attributes.classes("line-block");

    private static final Attributes TO_WRITE_ON = Attributes.classes("writing-line");

    private static final Attributes SIDE_BY_SIDE = Attributes.classes("writing-lines");

    private static final Pattern PART = Pattern.compile("^\\((?:PART|APPENDIX)\\*?\\)\\s++");

    private static final Pattern WRITING_LINE = Pattern.compile("_{10,}");

    /** Side by side, as for two who sign. */
    private static final Pattern WRITING_LINES = Pattern.compile("_{5,}+(?:[ \\t]++_{5,}+)++");

    private final Conversion conversion;
    private final InnerContent inner;
    private final InlineConverter inlines;
    private final HtmlWeaver weaver;
    private final Extensions extensions;
    private final MarkupConverter markup;
    private final ParagraphConverter paragraphs;
    private final QuoteConverter quotes;
    private final ListConverter lists;
    private final CodeConverter code;
    private final ContainerConverter containers;
    private final AttributesConverter attributes;

    /** With the converters of blocks that have one of their own. */
    public BlockConverter(
            Conversion conversion,
            InnerContent inner,
            InlineConverter inlines,
            HtmlWeaver weaver,
            Extensions extensions,
            MarkupConverter markup,
            ParagraphConverter paragraphs,
            QuoteConverter quotes,
            ListConverter lists,
            CodeConverter code,
            ContainerConverter containers,
            AttributesConverter attributes) {
        this.conversion = conversion;
        this.inner = inner;
        this.inlines = inlines;
        this.weaver = weaver;
        this.extensions = extensions;
        this.markup = markup;
        this.paragraphs = paragraphs;
        this.quotes = quotes;
        this.lists = lists;
        this.code = code;
        this.containers = containers;
        this.attributes = attributes;
    }

    /** The blocks inside a container. */
    public List<Block> inside(Node container) {
        return conversion
                .budget()
                .nested(
                        () -> withTabs(convertAll(Syntax.children(container))),
                        () -> List.of(flat(container, conversion)),
                        () -> conversion.at(container));
    }

    private List<Block> withTabs(List<Block> blocks) {
        return conversion.options().has(MarkdownExtension.TEMPLATE_MARKS) ? HeadingTabs.in(blocks) : blocks;
    }

    private List<Block> convertAll(List<Node> nodes) {
        if (conversion.options().rawHtml() == RawHtml.PARSE && HtmlWeaver.isAmong(nodes)) {
            return conversion.flow(
                    weaver.blocks(nodes), SourceRange.whole(conversion.source().source()));
        }
        List<Block> blocks = new ArrayList<>();
        for (Node node : nodes) {
            blocks.addAll(convert(node));
        }
        return blocks;
    }

    /** What one block becomes: nothing, a block, or several. A block of an unknown class becomes what is inside it. */
    public List<Block> convert(Node node) {
        return extensions.isEmpty()
                ? TABLE.convert(this, node)
                : extensions.block(node).orElseGet(() -> TABLE.convert(this, node));
    }

    /** The text of a node as paragraphs: more than one when HTML in it opens a block. */
    public List<Block> paragraphs(Node node, SourceRange at) {
        conversion.smarten(node);
        return conversion.flow(inlines.flow(node), at);
    }

    /** The text of a node as inlines alone. */
    public List<Inline> leaf(Node node) {
        conversion.smarten(node);
        return inlines.inside(node);
    }

    private List<Block> heading(org.commonmark.node.Heading heading) {
        SourceRange at = conversion.at(heading);
        Attributes attributes = conversion.identifiers().takeTrailing(heading);
        List<Inline> content = withoutPart(conversion.inLanguage(attributes, () -> leaf(heading)));
        if (content.isEmpty()) {
            conversion.findings().info("heading-empty", "a heading says nothing", at);
        }
        // With attributes it is meant to say nothing: a new slide, or a turn that has no name.
        if (heading.getFirstChild() == null && !attributes.isEmpty()) {
            return List.of(new ThematicBreak(attributes, at));
        }
        return List.of(new Heading(heading.getLevel(), content, attributes, at));
    }

    /** What bookdown puts before the headings of parts and appendices is for itself. */
    private static List<Inline> withoutPart(List<Inline> heading) {
        if (heading.isEmpty() || !(heading.get(0) instanceof Text text)) {
            return heading;
        }
        String title = PART.matcher(text.text()).replaceFirst("");
        if (title.equals(text.text())) {
            return heading;
        }
        List<Inline> shown = new ArrayList<>(heading.subList(1, heading.size()));
        if (!title.isEmpty()) {
            shown.add(0, new Text(title));
        }
        return shown.isEmpty() ? heading : shown;
    }

    /** All text of a block as one paragraph. */
    static Block flat(Node node, Conversion conversion) {
        return new Paragraph(List.of(new Text(Syntax.text(node))), Attributes.NONE, conversion.at(node));
    }

    private List<Block> thematicBreak(org.commonmark.node.ThematicBreak line) {
        String literal = line.getLiteral().strip();
        boolean asksToWrite = conversion.options().has(MarkdownExtension.WRITING_LINES);
        if (asksToWrite && WRITING_LINES.matcher(literal).matches()) {
            Text lines = new Text(literal.replace("\t", "    ").replaceAll(" (?= )", "\u2002"));
            return List.of(new Paragraph(List.of(lines), SIDE_BY_SIDE, conversion.at(line)));
        }
        boolean isToWriteOn = asksToWrite && WRITING_LINE.matcher(literal).matches();
        return List.of(new ThematicBreak(isToWriteOn ? TO_WRITE_ON : Attributes.NONE, conversion.at(line)));
    }

    private List<Block> table(TableBlock table) {
        return new TableConverter(conversion, inner).convert(table);
    }

    private List<Block> captionedTable(CaptionedTable captioned) {
        Node caption = captioned.getLastChild();
        Attributes told = conversion.identifiers().takeTrailing(caption);
        List<Inline> written = leaf(caption);
        Optional<String> label = BookdownLabel.of(written);
        List<Inline> text = label.isPresent() ? BookdownLabel.leftOutOf(written) : written;
        Attributes attributes =
                told.and(conversion.identifiers().free(Attributes.id(label.orElse("")), conversion.at(caption)));
        List<Block> blocks = new ArrayList<>(convert(captioned.getFirstChild()));
        if (!blocks.isEmpty() && blocks.get(0) instanceof Table table) {
            blocks.set(0, new Table(text, table.alignments(), table.head(), table.body(), attributes, table.at()));
        } else {
            blocks.add(0, new Paragraph(text, attributes, conversion.at(caption)));
        }
        return blocks;
    }

    private List<Block> definitions(Definitions list) {
        return List.of(new DefinitionConverter(conversion, inner).convert(list));
    }

    private List<Block> formula(FormulaBlock formula) {
        SourceRange at = conversion.at(formula);
        return formula.isClosed()
                ? List.of(new MathBlock(
                        BookdownLabel.read(formula.tex()),
                        conversion.identifiers().free(formula.attributes(), at),
                        at))
                : paragraphs(formula, at);
    }

    private List<Block> lines(LineBlock lines) {
        return paragraphs(lines, conversion.at(lines)).stream()
                .map(block -> block instanceof Paragraph ? block.with(LINE_BLOCK) : block)
                .toList();
    }

    private List<Block> attributed(AttributedBlock attributed) {
        return attributes.given(
                attributed, conversion.inLanguage(attributed.attributes(), () -> convert(attributed.getFirstChild())));
    }

    /** A list in whose place kramdown puts the contents. */
    private List<Block> contents(ContentsList list) {
        conversion.omissions().tellContents(list.written(), list);
        return List.of();
    }

    private List<Block> strayOptions(OptionLines lines) {
        return List.of(new Paragraph(List.of(new Text(lines.written())), Attributes.NONE, conversion.at(lines)));
    }
}
