package dev.octavo.source.markdown;

import dev.octavo.source.markdown.attributes.AttributesLine;
import dev.octavo.source.markdown.attributes.InlineAttributesParser;
import dev.octavo.source.markdown.attributes.SizedImageParser;
import dev.octavo.source.markdown.bind.Abbreviation;
import dev.octavo.source.markdown.citation.BracketedCitationProcessor;
import dev.octavo.source.markdown.citation.CitationKey;
import dev.octavo.source.markdown.citation.NarrativeCitationParser;
import dev.octavo.source.markdown.comment.CodeCommentParser;
import dev.octavo.source.markdown.comment.CommentMarkParser;
import dev.octavo.source.markdown.comment.HiddenBlockParser;
import dev.octavo.source.markdown.comment.HiddenInlineParser;
import dev.octavo.source.markdown.comment.SpanNameParser;
import dev.octavo.source.markdown.container.BracketMarks;
import dev.octavo.source.markdown.container.ColonMarks;
import dev.octavo.source.markdown.container.ColumnSign;
import dev.octavo.source.markdown.container.CommentMarks;
import dev.octavo.source.markdown.container.ContainerMark;
import dev.octavo.source.markdown.container.DirectiveParser;
import dev.octavo.source.markdown.container.DocfxMarks;
import dev.octavo.source.markdown.container.FencedContainerParser;
import dev.octavo.source.markdown.container.GatedDirectiveParser;
import dev.octavo.source.markdown.container.IndentedContainerParser;
import dev.octavo.source.markdown.container.MarkedCodeParser;
import dev.octavo.source.markdown.container.MarkedContainerParser;
import dev.octavo.source.markdown.container.OptionLinesParser;
import dev.octavo.source.markdown.container.SlashMarks;
import dev.octavo.source.markdown.container.StatementMarks;
import dev.octavo.source.markdown.emphasis.SignParser;
import dev.octavo.source.markdown.emphasis.StyleDelimiter;
import dev.octavo.source.markdown.emphasis.Styled;
import dev.octavo.source.markdown.inline.EmbeddedLinkParser;
import dev.octavo.source.markdown.inline.EmojiParser;
import dev.octavo.source.markdown.inline.EscapedSpaceParser;
import dev.octavo.source.markdown.inline.HeadingReferences;
import dev.octavo.source.markdown.inline.IconParser;
import dev.octavo.source.markdown.inline.IndexTermParser;
import dev.octavo.source.markdown.inline.RoleParser;
import dev.octavo.source.markdown.inline.WikiLinkParser;
import dev.octavo.source.markdown.list.CountedListParser;
import dev.octavo.source.markdown.list.DescriptionParser;
import dev.octavo.source.markdown.math.BackslashMathParser;
import dev.octavo.source.markdown.math.DollarMathParser;
import dev.octavo.source.markdown.math.EnvironmentParser;
import dev.octavo.source.markdown.math.FormulaBlockParser;
import dev.octavo.source.markdown.math.MarkedFormulaParser;
import dev.octavo.source.markdown.raw.RawMarkParser;
import dev.octavo.source.markdown.table.CaptionParser;
import dev.octavo.source.markdown.table.Cell;
import dev.octavo.source.markdown.table.CellParser;
import dev.octavo.source.markdown.table.GridTableParser;
import dev.octavo.source.markdown.table.SimpleTableParser;
import dev.octavo.source.markdown.tag.AskingTag;
import dev.octavo.source.markdown.tag.JsxCodeLines;
import dev.octavo.source.markdown.tag.JsxCodeParser;
import dev.octavo.source.markdown.tag.JsxElementParser;
import dev.octavo.source.markdown.tag.JsxTagParser;
import dev.octavo.source.markdown.tag.JsxTags;
import dev.octavo.source.markdown.tag.NamespacedTagParser;
import dev.octavo.source.markdown.template.DocfxMarkParser;
import dev.octavo.source.markdown.template.MarkedDefinitionParser;
import dev.octavo.source.markdown.template.MarkedTagParser;
import dev.octavo.source.markdown.template.TemplateAddressParser;
import dev.octavo.source.markdown.template.TemplateMarkParser;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.parser.Parser.ParserExtension;

/** What this package reads, each as an extension of commonmark-java's parser. */
public final class MarkdownSyntax {

    private MarkdownSyntax() {}

    /** The cells of a notebook, each of which begins with {@link Cell#LINE}. */
    public static ParserExtension cells() {
        return parser -> parser.customBlockParserFactory(CellParser.factory());
    }

    /** {@code {#id .class}} behind something in text, and on a line of its own; a size behind the address of a picture; {@code {i: "term"}}. */
    public static ParserExtension attributes() {
        return parser -> parser.customBlockParserFactory(AttributesLine.factory())
                .customInlineContentParserFactory(IndexTermParser.ofLeanpub())
                .customInlineContentParserFactory(InlineAttributesParser.factory())
                .linkProcessor(new SizedImageParser());
    }

    /** {@code `<b>`{=html}} and {@code \\index{term}}; blocks of code are found in the tree. */
    public static ParserExtension rawMarks() {
        return parser -> parser.customInlineContentParserFactory(RawMarkParser.factory())
                .customInlineContentParserFactory(IndexTermParser.ofLatex());
    }

    /**
     * {@code <Tabs>} on a line, and all to {@code </Tabs>} on another; {@code <div markdown="1">} and all to its end tag.
     *
     * @param text what is parsed
     * @param names which tags are those of components
     */
    public static ParserExtension components(String text, Predicate<String> names) {
        JsxTags tags = JsxTags.of(
                text,
                tag -> names.test(tag.name()) || JsxTags.isCodeOfTopic(tag) || AskingTag.mayBe(tag),
                tag -> names.test(tag.name()) || AskingTag.isOne(tag));
        return parser -> parser.customBlockParserFactory(JsxElementParser.factory(tags, false))
                .customInlineContentParserFactory(JsxTagParser.factory(names));
    }

    /**
     * MDX: all tags are those of JSX, and nothing is code because it is indented.
     *
     * @param text what is parsed
     */
    public static ParserExtension mdx(String text) {
        JsxTags tags = JsxTags.ofMdx(text);
        return parser -> parser.customBlockParserFactory(JsxElementParser.factory(tags, true))
                .customBlockParserFactory(JsxCodeLines.factory(tags))
                .customInlineContentParserFactory(JsxTagParser.factory(name -> true))
                .customInlineContentParserFactory(JsxCodeParser.factory())
                .enabledBlockTypes(Set.of(
                        BlockQuote.class, FencedCodeBlock.class, Heading.class, ListBlock.class, ThematicBreak.class));
    }

    /** <code>{/* … *&#47;}</code> in Markdown that is not named MDX, whose comments are gone before it is parsed. */
    public static ParserExtension codeComments() {
        return parser -> parser.customInlineContentParserFactory(CodeCommentParser.factory());
    }

    /** {@code <o:p>}. */
    public static ParserExtension namespacedTags() {
        return parser -> parser.customInlineContentParserFactory(NamespacedTagParser.factory());
    }

    /** {@code ::: note}, {@code ::card} and {@code :badge[New]{.x}}. */
    public static ParserExtension fencedContainers() {
        return parser -> parser.customBlockParserFactory(GatedDirectiveParser.factory(":"))
                .customBlockParserFactory(FencedContainerParser.factory())
                .customBlockParserFactory(MarkedContainerParser.factory(
                        ':', line -> DocfxMarks.of(line).or(() -> ColonMarks.of(line))))
                .customInlineContentParserFactory(SpanNameParser.factory())
                .customBlockParserFactory(OptionLinesParser.factory());
    }

    /** <code>```{note}</code>, <code>```{theorem, label}</code>, <code>{math}`x`</code> and {@code (label)=}. */
    public static ParserExtension directives() {
        return parser -> parser.customBlockParserFactory(GatedDirectiveParser.factory("`~"))
                .customBlockParserFactory(DirectiveParser.factory())
                .customBlockParserFactory(MarkedContainerParser.factory('`', StatementMarks::ofChunk))
                .customBlockParserFactory(AttributesLine.labels())
                .customBlockParserFactory(OptionLinesParser.factory())
                .customInlineContentParserFactory(RoleParser.factory());
    }

    /** {@code !!! note}, {@code === "Tab"} and {@code /// note}. */
    public static ParserExtension indentedContainers() {
        return parser -> parser.customBlockParserFactory(IndentedContainerParser.factory())
                .customBlockParserFactory(OptionLinesParser.factory())
                .customBlockParserFactory(MarkedContainerParser.factory('/', SlashMarks::of));
    }

    /** {@code : description} below a term. */
    public static ParserExtension descriptions() {
        return parser -> parser.customBlockParserFactory(DescriptionParser.factory());
    }

    /**
     * Tables in frames of {@code +---+} and bars.
     *
     * @param inner makes parsers for what is in cells
     */
    public static ParserExtension gridTables(Supplier<Parser.Builder> inner) {
        return parser -> parser.customBlockParserFactory(GridTableParser.factory(inner));
    }

    /**
     * Tables whose columns are told by rules, {@code ---- ----}.
     *
     * @param inner makes parsers for what turns out to be none
     */
    public static ParserExtension simpleTables(Supplier<Parser.Builder> inner) {
        return parser -> parser.customBlockParserFactory(SimpleTableParser.factory(inner));
    }

    /** {@code #.} and {@code (@)}. */
    public static ParserExtension countedLists() {
        return parser -> parser.customBlockParserFactory(CountedListParser.factory());
    }

    /** {@code : caption} below a table. */
    public static ParserExtension captions() {
        return parser -> parser.customBlockParserFactory(CaptionParser.factory());
    }

    /** {@code $x$}, {@code $$x$$}, {@code \(x\)}, {@code \[x\]} and {@code \begin{align}x\end{align}}. */
    public static ParserExtension math() {
        return parser -> parser.customBlockParserFactory(FormulaBlockParser.factory())
                .customBlockParserFactory(MarkedContainerParser.factory('\\', StatementMarks::ofLatex))
                .customInlineContentParserFactory(DollarMathParser.factory())
                .customInlineContentParserFactory(BackslashMathParser.factory())
                .customInlineContentParserFactory(EnvironmentParser.factory());
    }

    /**
     * {@code H~2~O}.
     *
     * @param struck whether text with spaces between single tildes is struck through, as on GitHub
     */
    public static ParserExtension subscript(boolean struck) {
        StyleDelimiter delimiter = struck
                ? StyleDelimiter.single('~', Styled.Style.SUBSCRIPT, () -> new Strikethrough("~"))
                : StyleDelimiter.single('~', Styled.Style.SUBSCRIPT);
        return parser -> parser.customDelimiterProcessor(delimiter)
                .customInlineContentParserFactory(SignParser.factory('~', Styled.Style.SUBSCRIPT));
    }

    /** {@code 2^10^}. */
    public static ParserExtension superscript() {
        return parser -> parser.customDelimiterProcessor(StyleDelimiter.single('^', Styled.Style.SUPERSCRIPT))
                .customInlineContentParserFactory(SignParser.factory('^', Styled.Style.SUPERSCRIPT));
    }

    /** {@code ==marked==}. */
    public static ParserExtension mark() {
        return parser -> parser.customDelimiterProcessor(StyleDelimiter.doubled('=', Styled.Style.MARKED));
    }

    /** {@code ++inserted++}. */
    public static ParserExtension insert() {
        return parser -> parser.customDelimiterProcessor(StyleDelimiter.doubled('+', Styled.Style.INSERTED));
    }

    /** {@code [@key, p. 3]} and {@code @key}. */
    public static ParserExtension citations() {
        return cited(key -> !CitationKey.isPlace(key));
    }

    /** {@code @fig:plan}. */
    public static ParserExtension crossReferences() {
        return cited(CitationKey::isPlace);
    }

    private static ParserExtension cited(Predicate<String> key) {
        return parser -> parser.customInlineContentParserFactory(NarrativeCitationParser.factory(key))
                .linkProcessor(new BracketedCitationProcessor(key));
    }

    /**
     * {@code %%hidden%%}.
     *
     * @param inner makes parsers for lines that turn out to be seen
     */
    public static ParserExtension hiddenText(Supplier<Parser.Builder> inner) {
        return parser -> parser.customBlockParserFactory(HiddenBlockParser.factory(inner))
                .customInlineContentParserFactory(HiddenInlineParser.factory());
    }

    /** {@code :smile:}. */
    public static ParserExtension emoji() {
        return parser -> parser.customInlineContentParserFactory(EmojiParser.factory());
    }

    /** {@code et al.\ (2020)}. */
    public static ParserExtension escapedSpaces() {
        return parser -> parser.customInlineContentParserFactory(EscapedSpaceParser.factory());
    }

    /** {@code :material-heart:}. */
    public static ParserExtension icons() {
        return parser -> parser.customInlineContentParserFactory(IconParser.factory());
    }

    /** {@code [[Page]]}. */
    public static ParserExtension wikiLinks() {
        return parser -> parser.linkProcessor(new WikiLinkParser());
    }

    /**
     * {@code [Heading]} and {@code [words][Heading]}.
     *
     * @param text what is parsed
     */
    public static ParserExtension headingReferences(String text) {
        HeadingReferences references = HeadingReferences.of(text);
        return parser -> parser.linkProcessor(references);
    }

    /** {@code *[HTML]: Hypertext Markup Language}. */
    public static ParserExtension abbreviations() {
        return parser -> parser.customBlockParserFactory(Abbreviation.factory());
    }

    /**
     * {@code {{< x >}}}, {@code {% x %}} and {@code {{ x }}}, also in addresses, and code and notices between such marks; {@code @[youtube](id)}.
     *
     * @param inner makes parsers for what turns out to be no code
     */
    public static ParserExtension templateMarks(Supplier<Parser.Builder> inner) {
        return parser -> parser.customBlockParserFactory(MarkedCodeParser.factory(inner))
                .customBlockParserFactory(MarkedContainerParser.factory('{', ContainerMark::ofTemplate))
                .customBlockParserFactory(MarkedContainerParser.factory('[', BracketMarks::of))
                .customBlockParserFactory(MarkedContainerParser.factory('<', CommentMarks::of))
                .customBlockParserFactory(ColumnSign.factory())
                .customBlockParserFactory(MarkedDefinitionParser.factory())
                .customInlineContentParserFactory(CommentMarkParser.factory())
                .customInlineContentParserFactory(MarkedFormulaParser.factory())
                .customInlineContentParserFactory(TemplateMarkParser.factory())
                .customInlineContentParserFactory(MarkedTagParser.factory())
                .customInlineContentParserFactory(EmbeddedLinkParser.factory())
                .customInlineContentParserFactory(DocfxMarkParser.betweenColons())
                .customInlineContentParserFactory(DocfxMarkParser.inBrackets())
                .linkProcessor(new TemplateAddressParser());
    }
}
