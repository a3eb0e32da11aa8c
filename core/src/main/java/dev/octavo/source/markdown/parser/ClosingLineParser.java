package dev.octavo.source.markdown.parser;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** Stands for a line that closes a block of which it is not part. Nothing is inside. */
public final class ClosingLineParser extends AbstractBlockParser {

    private static final class ClosingLine extends CustomBlock {}

    private final Block block = new ClosingLine();

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }
}
