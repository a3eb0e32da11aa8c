package dev.octavo.source.markdown.container;

import dev.octavo.source.markdown.parser.SignFactory;
import dev.octavo.source.markdown.parser.SingleLineParser;
import java.util.regex.Pattern;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A line that parts columns of Hugo's themes, {@code <--->}, which only means something right between their marks. */
public final class ColumnSign extends CustomBlock {

    private static final Pattern LINE = Pattern.compile("<--->[ \\t]*+(?:<!--(?:[^-]++|-(?!->))*+-->)?[ \\t]*+");

    private ColumnSign() {}

    /** Whether a line here is right within columns, but for what it would go on with. */
    private static boolean isWithinColumns(Node block) {
        Node around = block;
        while (around instanceof Paragraph || around instanceof ListBlock) {
            around = around.getParent();
        }
        return around instanceof Container container && container.isOfColumns();
    }

    public static BlockParserFactory factory() {
        return new SignFactory("<") {
            @Override
            protected BlockStart startAtSign(ParserState state, MatchedBlockParser matched) {
                CharSequence line = state.getLine().getContent();
                boolean isOne = isWithinColumns(matched.getMatchedBlockParser().getBlock())
                        && LINE.matcher(line.subSequence(state.getNextNonSpaceIndex(), line.length()))
                                .matches();
                return isOne
                        ? BlockStart.of(new SingleLineParser(new ColumnSign())).atIndex(line.length())
                        : BlockStart.none();
            }
        };
    }
}
