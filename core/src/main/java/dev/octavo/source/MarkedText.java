package dev.octavo.source;

import dev.octavo.model.Block;
import dev.octavo.model.Citation;
import dev.octavo.model.Inline;
import dev.octavo.model.Metadata;
import dev.octavo.model.Nodes;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Text;
import dev.octavo.source.convert.DocumentConverter;
import dev.octavo.source.convert.MarkdownParser;
import dev.octavo.source.markdown.Syntax;
import dev.octavo.source.markdown.citation.Cited;
import dev.octavo.source.markdown.math.FormulaBlock;
import dev.octavo.source.options.ReaderOptions;
import dev.octavo.source.outline.ToldTitle;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;

/**
 * What the texts of metadata hold, the subtitle and the abstract, for those who print them: Markdown means in them what it does
 * in an article. They have marks in text, also those of HTML, formulas, links to addresses, paragraphs, lists and quotes; citations
 * stay as they are written. A text that holds something else, such as a picture, a heading or other HTML, is as it was written.
 *
 * <p>Safe for several threads.
 */
public final class MarkedText {

    private static final Set<Class<? extends Node>> BLOCKS = Set.of(
            org.commonmark.node.Paragraph.class,
            BulletList.class,
            OrderedList.class,
            ListItem.class,
            BlockQuote.class,
            FormulaBlock.class);

    /** What stands in a text and not in a title: ends of lines, and citations. */
    private static final Set<Class<? extends Node>> INLINES =
            Set.of(SoftLineBreak.class, HardLineBreak.class, Cited.class);

    /** Other tags may be anything that only looks like HTML, {@code Vec<T>}. */
    private static final Pattern TAG =
            Pattern.compile("(?i)</?(?:b|br|cite|code|em|i|small|strong|su[bp]|u|var)\\s*+/?>");

    /** An address that means the same wherever the text stands. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|mailto:).*");

    private static final Pattern BLANK_LINES = Pattern.compile("\n[ \t]*\n\\s*");

    private static final ReaderOptions OPTIONS = ArticleReader.builder().options();
    private static final MarkdownParser PARSER = new MarkdownParser(OPTIONS);

    private MarkedText() {}

    /** The blocks of a text, such as an abstract; none for one that is blank. */
    public static List<Block> blocks(String text) {
        return read(text).orElseGet(() -> asWritten(text));
    }

    /** What a text on a line holds, such as a subtitle. */
    public static List<Inline> line(String text) {
        List<Block> blocks = blocks(text);
        return blocks.size() == 1 && blocks.get(0) instanceof Paragraph paragraph
                ? paragraph.content()
                : ToldTitle.text(text);
    }

    /** What a text says without its marks, for where there can be none; all on one line. */
    public static String words(String text) {
        return Nodes.text(blocks(text)).replaceAll("\\s+", " ");
    }

    /** What is to be told of an abstract that is not read as it would be in an article; empty for nothing. */
    static Optional<String> unread(String text) {
        Optional<List<Block>> read = read(text);
        if (read.isEmpty()) {
            return Optional.of("the abstract holds more than paragraphs, lists, marks, formulas and links to addresses,"
                    + " and stands as it was written");
        }
        return Nodes.holds(read.get(), Citation.class::isInstance)
                ? Optional.of("citations in the abstract stand as they were written")
                : Optional.empty();
    }

    private static Optional<List<Block>> read(String text) {
        Findings unheard = new Findings();
        SourceText source = SourceText.of(text, "");
        Node document = PARSER.parse(source, unheard);
        if (!isMarkedText(document)) {
            return Optional.empty();
        }
        return Optional.of(
                new DocumentConverter(source, OPTIONS, PARSER, unheard, Metadata.DEFAULT_LANGUAGE).blocks(document));
    }

    private static boolean isMarkedText(Node document) {
        for (Node node = Syntax.following(document, document); node != null; node = Syntax.following(node, document)) {
            if (!isMarkedTextItself(node)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMarkedTextItself(Node node) {
        if (node instanceof Link link) {
            return ADDRESS.matcher(link.getDestination()).matches();
        } else if (node instanceof HtmlInline html) {
            return TAG.matcher(html.getLiteral()).matches();
        }
        return Stream.of(ToldTitle.MARKS, INLINES, BLOCKS).anyMatch(kind -> kind.contains(node.getClass()));
    }

    private static List<Block> asWritten(String text) {
        return Stream.of(BLANK_LINES.split(text.strip()))
                .filter(paragraph -> !paragraph.isEmpty())
                .<Block>map(paragraph -> Paragraph.of(new Text(paragraph.replaceAll("\\s*\n\\s*", " "))))
                .toList();
    }
}
