package dev.octavo.source.convert;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Group;
import dev.octavo.model.Heading;
import dev.octavo.model.Inline;
import dev.octavo.model.MathBlock;
import dev.octavo.model.Paragraph;
import dev.octavo.model.RawBlock;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Table;
import dev.octavo.model.Text;
import dev.octavo.model.ThematicBreak;
import dev.octavo.source.MarkdownExtension;
import dev.octavo.source.RawHtml;
import dev.octavo.source.language.SmartPunctuation;
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
import dev.octavo.source.markdown.tag.JsxElement;
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
            .on(BlockQuote.class, (converter, quote) -> new QuoteConverter(converter.conversion).convert(quote))
            .on(FencedCodeBlock.class, (converter, code) -> converter.code.fenced(code))
            .on(IndentedCodeBlock.class, (converter, code) -> converter.code.indented(code))
            .on(MarkedCode.class, (converter, code) -> converter.code.marked(code))
            .on(HtmlBlock.class, BlockConverter::html)
            .on(ForeignBlock.class, BlockConverter::foreign)
            .on(HiddenBlock.class, (converter, hidden) -> converter.conversion.leaveHidden(hidden))
            .on(
                    JsxCodeBlock.class,
                    (converter, code) -> converter.conversion.expressions().convert(code))
            .on(TableBlock.class, BlockConverter::table)
            .on(DrawnTable.class, (converter, table) -> DrawnTableConverter.convert(table, converter.conversion))
            .on(LinkReferenceDefinition.class, (converter, definition) -> List.of())
            .on(FootnoteDefinition.class, (converter, collected) -> List.of())
            .on(Abbreviation.class, (converter, bound) -> List.of())
            .on(Cell.class, BlockConverter::inside)
            .on(Container.class, BlockConverter::container)
            .on(Definitions.class, BlockConverter::definitions)
            .on(FormulaBlock.class, BlockConverter::formula)
            .on(LineBlock.class, BlockConverter::lines)
            .on(CaptionedTable.class, BlockConverter::captionedTable)
            .on(CaptionedBlock.class, (converter, block) -> new CaptionedDivision(converter.conversion).behind(block))
            .on(AttributedBlock.class, BlockConverter::attributed)
            .on(ContentsList.class, BlockConverter::contents)
            .on(OptionLines.class, BlockConverter::strayOptions)
            .on(AttributesLine.class, BlockConverter::strayAttributes);

    /** The class by which pandoc, too, tells lines that stay lines. */
    private static final Attributes LINE_BLOCK = Attributes.classes("line-block");

    private static final Attributes TO_WRITE_ON = Attributes.classes("writing-line");

    private static final Attributes SIDE_BY_SIDE = Attributes.classes("writing-lines");

    private static final Pattern PART = Pattern.compile("^\\((?:PART|APPENDIX)\\*?\\)\\s++");

    private static final Pattern WRITING_LINE = Pattern.compile("_{10,}");

    /** Side by side, as for two who sign. */
    private static final Pattern WRITING_LINES = Pattern.compile("_{5,}+(?:[ \\t]++_{5,}+)++");

    private final Conversion conversion;
    private final ParagraphConverter paragraphs;
    private final ListConverter lists;
    private final CodeConverter code;
    private final ListedBlock listed;

    BlockConverter(Conversion conversion) {
        this.conversion = conversion;
        this.paragraphs = new ParagraphConverter(conversion);
        this.lists = new ListConverter(conversion);
        this.code = new CodeConverter(conversion);
        this.listed = new ListedBlock(conversion);
    }

    /** The blocks inside a container. */
    public List<Block> inside(Node container) {
        return conversion
                .budget()
                .nested(
                        () -> withTabs(convertAll(Syntax.children(container))),
                        () -> flat(container),
                        () -> conversion.at(container));
    }

    private List<Block> withTabs(List<Block> blocks) {
        return conversion.options().has(MarkdownExtension.TEMPLATE_MARKS) ? HeadingTabs.in(blocks) : blocks;
    }

    private List<Block> convertAll(List<Node> nodes) {
        if (conversion.options().rawHtml() == RawHtml.PARSE && holdMarkup(nodes)) {
            return conversion.flow(
                    HtmlWeaver.blocks(nodes, conversion),
                    SourceRange.whole(conversion.source().source()));
        }
        List<Block> blocks = new ArrayList<>();
        for (Node node : nodes) {
            blocks.addAll(convert(node));
        }
        return blocks;
    }

    /** Whether HTML is among blocks that has more than comments. */
    private static boolean holdMarkup(List<Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof JsxElement
                    || (node instanceof HtmlBlock html && !shown(html).isEmpty())) {
                return true;
            }
        }
        return false;
    }

    private static String shown(HtmlBlock html) {
        return Comments.removed(html.getLiteral()).strip();
    }

    /** What one block becomes: nothing, a block, or several. A block of an unknown class becomes what is inside it. */
    List<Block> convert(Node node) {
        Extensions extensions = conversion.extensions();
        return extensions.isEmpty()
                ? TABLE.convert(this, node)
                : extensions.block(node).orElseGet(() -> TABLE.convert(this, node));
    }

    /** The text of a node as paragraphs: more than one when HTML in it opens a block. */
    List<Block> paragraphs(Node node, SourceRange at) {
        smarten(node);
        return conversion.flow(conversion.inlines().flow(node), at);
    }

    /** The text of a node as inlines alone. */
    public List<Inline> leaf(Node node) {
        smarten(node);
        return conversion.inlines().inside(node);
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

    /** Makes quotation marks and dashes of what stands for them. */
    void smarten(Node leaf) {
        if (conversion.options().smartPunctuation()) {
            SmartPunctuation.apply(leaf, conversion.source(), conversion.quotes());
        }
    }

    /** All text of a block as one paragraph. */
    List<Block> flat(Node node) {
        return List.of(new Paragraph(List.of(new Text(Syntax.text(node))), Attributes.NONE, conversion.at(node)));
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

    private List<Block> html(HtmlBlock html) {
        if (conversion.options().rawHtml() == RawHtml.TRUSTED) {
            return List.of(new RawBlock("html", html.getLiteral(), conversion.at(html)));
        }
        String shown = shown(html);
        conversion.unreadSyntax().lookAt(html);
        return shown.isEmpty()
                ? List.of()
                : List.of(new Paragraph(List.of(new Text(shown)), Attributes.NONE, conversion.at(html)));
    }

    private List<Block> foreign(ForeignBlock markup) {
        conversion.tellLeftOut(markup.format(), markup);
        return List.of();
    }

    private List<Block> table(TableBlock table) {
        return new TableConverter(conversion).convert(table);
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

    /** What a container is; a division that says nothing is what stands in it. */
    private List<Block> container(Container container) {
        if (container.isComment()) {
            return List.of();
        } else if (container.isMarked() && container.name().equals("nomarkdown")) {
            return inside(container);
        } else if (container.isOfColumns()) {
            return List.of(MarkedColumns.of(container, conversion));
        } else if (container.isMarked() && container.name().equals("quote")) {
            return List.of(new MarkedQuote(conversion).of(container));
        } else if (container.isMarked() && container.name().equals("described-picture")) {
            return describedPicture(container);
        } else if (MarkedSteps.areAll(container)) {
            return List.of(MarkedSteps.of(container, conversion));
        }
        Block converted = new ContainerConverter(conversion).convert(container);
        return converted instanceof Group group && group.attributes().equals(Attributes.NONE)
                ? group.body()
                : List.of(converted);
    }

    /** A picture, and what is told of it to those who do not see it. */
    private List<Block> describedPicture(Container container) {
        List<Block> blocks = new ArrayList<>();
        conversion.pictures().figure(container.opening()).ifPresent(blocks::add);
        blocks.add(new Group(inside(container), Attributes.classes("description"), conversion.at(container)));
        return blocks;
    }

    private List<Block> definitions(Definitions list) {
        return List.of(new DefinitionConverter(conversion).convert(list));
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
        List<Block> blocks = new ArrayList<>(
                conversion.inLanguage(attributed.attributes(), () -> convert(attributed.getFirstChild())));
        if (blocks.isEmpty()) {
            return blocks;
        }
        Attributes attributes = HtmlAttributes.aligned(
                conversion.identifiers().free(attributed.attributes(), conversion.at(attributed)));
        Block first = blocks.get(0);
        Optional<Block> notice = attributed.isOfKramdown()
                ? AttributedNotice.of(first, attributes)
                : AttributedNotice.styled(first, attributes);
        blocks.set(
                0,
                notice.or(() -> listed.of(first, attributes, attributed.getSourceSpans()))
                        .orElseGet(() -> first.with(attributes)));
        return blocks;
    }

    /** Attributes that belong to nothing: what refers to a list that is defined elsewhere is left out, the rest is text. */
    private List<Block> strayAttributes(AttributesLine line) {
        SourceRange at = conversion.at(line);
        if (line.isDefinition()) {
            return List.of();
        } else if (line.attributes().isEmpty()) {
            conversion.findings().info("attributes-unknown", "left out, as nothing defines it: " + line.written(), at);
            return List.of();
        } else if (line.isOfSample()) {
            conversion
                    .findings()
                    .info("attributes-unknown", "left out, as it speaks to Leanpub: " + line.written(), at);
            return List.of();
        }
        return List.of(new Paragraph(List.of(new Text(line.written())), Attributes.NONE, at));
    }

    /** A list in whose place kramdown puts the contents. */
    private List<Block> contents(ContentsList list) {
        conversion.tellContents(list.written(), list);
        return List.of();
    }

    private List<Block> strayOptions(OptionLines lines) {
        return List.of(new Paragraph(List.of(new Text(lines.written())), Attributes.NONE, conversion.at(lines)));
    }
}
