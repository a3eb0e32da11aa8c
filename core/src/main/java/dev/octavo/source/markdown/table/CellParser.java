package dev.octavo.source.markdown.table;

import dev.octavo.source.markdown.parser.BlocksParser;
import org.commonmark.node.Block;
import org.commonmark.node.Document;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads a {@link Cell}: with it the parser closes all that is open in it, as at the end of a document. */
public final class CellParser extends BlocksParser {

    private final Cell cell = new Cell();

    public static AbstractBlockParserFactory factory() {
        return new AbstractBlockParserFactory() {
            @Override
            public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                boolean begins =
                        isFirst(state) && matched.getMatchedBlockParser().getBlock() instanceof Document;
                return begins ? BlockStart.of(new CellParser()).atIndex(Cell.LINE.length()) : BlockStart.none();
            }
        };
    }

    private static boolean isFirst(ParserState state) {
        return Cell.LINE.contentEquals(state.getLine().getContent());
    }

    @Override
    public Block getBlock() {
        return cell;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return isFirst(state) ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }
}
