package dev.octavo.source.markdown.parser;

import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** Reads a block that holds others: any, where it does not say otherwise. */
public abstract class BlocksParser extends AbstractBlockParser {

    @Override
    public final boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    /** Goes on with empty lines, and with those that are indented as far as what stands in the block. */
    protected static BlockContinue continueIndented(ParserState state, int indent) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= indent ? BlockContinue.atColumn(state.getColumn() + indent) : BlockContinue.none();
    }
}
