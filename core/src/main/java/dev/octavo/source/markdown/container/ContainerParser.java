package dev.octavo.source.markdown.container;

import dev.octavo.source.markdown.parser.BlocksParser;
import org.commonmark.node.Block;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** Reads a {@link Container}, in which any blocks may stand until a line closes it. */
abstract class ContainerParser extends BlocksParser {

    final Container container;

    /** How far the first line is indented: the lines in it may be so, too. */
    private final int indent;

    ContainerParser(Container container) {
        this(container, 0);
    }

    ContainerParser(Container container, int indent) {
        this.container = container;
        this.indent = indent;
    }

    /** Whether a line that is not indented as code is closes it. */
    protected abstract boolean isClosedBy(ParserState state);

    @Override
    public final Block getBlock() {
        return container;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.getIndent() <= 3 && isClosedBy(state)) {
            container.closeByOwnLine();
            return BlockContinue.finished();
        }
        if (state.isBlank()) {
            container.endOptions();
        }
        return BlockContinue.atColumn(state.getColumn() + Math.min(indent, state.getIndent()));
    }
}
