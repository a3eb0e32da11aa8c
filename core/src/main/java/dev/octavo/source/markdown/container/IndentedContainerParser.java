package dev.octavo.source.markdown.container;

import dev.octavo.model.Admonition;
import dev.octavo.model.Attributes;
import dev.octavo.source.markdown.parser.BlocksParser;
import dev.octavo.source.markdown.parser.SignFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads the notices of Python-Markdown, {@code !!! note "Title"}, those that open, {@code ??? note "Title"}, and tabs,
 * {@code === "Title"}; what belongs to them is indented by four columns.
 */
public final class IndentedContainerParser extends BlocksParser {

    private static final int INDENT = 4;
    private static final Pattern HEAD = Pattern.compile(
            "(!!!|\\?\\?\\?\\+?)[ \\t]*+([\\w-]++)((?:[ \\t]++[\\w-]++)*+)[ \\t]*+(?:\"(.*)\")?[ \\t]*+");

    private static final Pattern TAB = Pattern.compile("===[!+]{0,2}[ \\t]++\"(.*)\"[ \\t]*+");

    private final Container container;
    private final SourceLine title;

    private IndentedContainerParser(Container container, SourceLine title) {
        this.container = container;
        this.title = title;
        container.close();
    }

    public static BlockParserFactory factory() {
        return new SignFactory("!?=") {
            @Override
            protected BlockStart startAtSign(ParserState state, MatchedBlockParser matched) {
                SourceLine line = state.getLine();
                int length = line.getContent().length();
                int start = state.getNextNonSpaceIndex();
                return start(line, start)
                        .map(parser -> BlockStart.of(parser).atIndex(length))
                        .orElseGet(BlockStart::none);
            }
        };
    }

    private static Optional<IndentedContainerParser> start(SourceLine line, int start) {
        int length = line.getContent().length();
        Matcher head = HEAD.matcher(line.getContent()).region(start, length);
        if (head.matches() && (head.group(3).isBlank() || isKnown(head.group(2)))) {
            return Optional.of(new IndentedContainerParser(container(head), title(line, head, 4)));
        }
        Matcher tab = TAB.matcher(line.getContent()).region(start, length);
        return tab.matches()
                ? Optional.of(
                        new IndentedContainerParser(Container.notice("tab", Attributes.NONE), title(line, tab, 1)))
                : Optional.empty();
    }

    /** Words behind one that is no kind of notice are a sentence: {@code ??? why did he do that}. */
    private static boolean isKnown(String kind) {
        return ContainerNames.isNotice(kind) || ContainerNames.isDetails(kind);
    }

    private static Container container(Matcher head) {
        boolean opens = head.group(1).startsWith("?");
        String classes =
                opens && !ContainerNames.isDetails(head.group(2)) ? head.group(2) + head.group(3) : head.group(3);
        boolean isUntitled = !opens && "".equals(head.group(4));
        Map<String, String> values = head.group(1).endsWith("+") ? Map.of("open", "") : Map.of();
        List<String> names = List.of(classes.strip().split("\\s+", -1));
        return Container.notice(
                opens ? "details" : head.group(2),
                Attributes.classes(names.toArray(String[]::new))
                        .and(new Attributes("", List.of(), values))
                        .and(isUntitled ? Admonition.UNTITLED : Attributes.NONE));
    }

    private static SourceLine title(SourceLine line, Matcher head, int group) {
        int start = Math.max(0, head.start(group));
        return line.substring(start, Math.max(start, head.end(group)));
    }

    @Override
    public Block getBlock() {
        return container;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return continueIndented(state, INDENT);
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        if (title.getContent().length() > 0) {
            inlineParser.parse(SourceLines.of(title), container.addTitle(title.getSourceSpan()));
        }
    }
}
