package dev.octavo.source.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A line right below the head of a division that says something of it: {@code :class: wide}, and indented, {@code type: tip}. */
public final class OptionLine extends CustomBlock {

    private static final Pattern FIELD = Pattern.compile(":([A-Za-z][\\w-]*+):(?:[ \\t]++(.*+))?[ \\t]*+");
    private static final Pattern INDENTED = Pattern.compile("([A-Za-z][\\w-]*+):(?:[ \\t]++(.*+))?[ \\t]*+");

    private final String key;
    private final String value;
    private final String written;

    private OptionLine(Matcher line) {
        this.written = line.group();
        this.key = line.group(1);
        this.value = line.group(2) == null ? "" : line.group(2).strip();
    }

    /** The word before the colon. */
    public String key() {
        return key;
    }

    /** What stands behind it, empty for nothing. */
    public String value() {
        return value;
    }

    String written() {
        return written;
    }

    static AbstractBlockParserFactory factory() {
        return new AbstractBlockParserFactory() {
            @Override
            public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                if (!(matched.getMatchedBlockParser().getBlock() instanceof Container container)
                        || !container.takesOptions(state.getIndent() > 3)
                        || !areAllOptions(container)) {
                    return BlockStart.none();
                }
                CharSequence line = state.getLine().getContent();
                Matcher option = (state.getIndent() > 3 ? INDENTED : FIELD)
                        .matcher(line.subSequence(state.getNextNonSpaceIndex(), line.length()));
                return option.matches()
                        ? BlockStart.of(new SingleLineParser(new OptionLine(option)))
                                .atIndex(line.length())
                        : BlockStart.none();
            }
        };
    }

    private static boolean areAllOptions(Node container) {
        return container.getLastChild() == null || container.getLastChild() instanceof OptionLine;
    }
}
