package dev.octavo.source.markdown.container;

import dev.octavo.source.markdown.parser.SignFactory;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Reads blocks between two lines that are {@link ContainerMark}s. What is not closed is taken apart when the tree is complete. */
public final class MarkedContainerParser extends ContainerParser {

    private final ContainerMark mark;

    private MarkedContainerParser(ContainerMark mark, int indent) {
        super(Container.marked(mark), indent);
        this.mark = mark;
    }

    /** With what knows the marks, and the characters that they begin with. */
    public static BlockParserFactory factory(char first, Function<String, Optional<ContainerMark>> marks) {
        return new SignFactory(String.valueOf(first)) {
            @Override
            protected BlockStart startAtSign(ParserState state, MatchedBlockParser matched) {
                CharSequence line = state.getLine().getContent();
                int start = state.getNextNonSpaceIndex();
                Node around = matched.getMatchedBlockParser().getBlock();
                Optional<ContainerMark> mark = isWithinRaw(around)
                        ? Optional.empty()
                        : marks.apply(line.subSequence(start, line.length()).toString());
                return mark.filter(found -> !found.standsInTabs() || TabPane.isAround(around))
                        .map(found -> TabPane.around(around).entitled(found))
                        .map(found -> BlockStart.of(new MarkedContainerParser(found, state.getIndent()))
                                .atIndex(line.length()))
                        .orElseGet(BlockStart::none);
            }
        };
    }

    /** Whether a block is within blocks whose marks are text. */
    static boolean isWithinRaw(@Nullable Node block) {
        for (Node node = block; node != null; node = node.getParent()) {
            if (node instanceof Container container && container.isRaw()) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected boolean isClosedBy(ParserState state) {
        return closes(state) && isInnermost(state);
    }

    private boolean closes(ParserState state) {
        return mark.closes(text(state));
    }

    /** A line without what indents it. */
    private static CharSequence text(ParserState state) {
        CharSequence line = state.getLine().getContent();
        return line.subSequence(Math.min(state.getNextNonSpaceIndex(), line.length()), line.length());
    }

    /** The outer containers are asked first: only the innermost that the line could close is closed, and none from within code. */
    private boolean isInnermost(ParserState state) {
        Node open = state.getActiveBlockParser().getBlock();
        if (open instanceof FencedCodeBlock || (open instanceof MarkedCode code && !code.isEndedBefore(text(state)))) {
            return false;
        }
        while (open != container && !(open instanceof Container other && other.isClosedLike(mark))) {
            open = open.getParent();
        }
        return open == container;
    }
}
