package dev.octavo.source.markdown.list;

import dev.octavo.source.markdown.parser.BlocksParser;
import org.commonmark.node.Block;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** Reads a list that CommonMark knows nothing of, and whether it is loose, as it has it of others. */
abstract class ListParser<L extends ListBlock> extends BlocksParser {

    private final L list;
    private boolean afterBlankLine;

    ListParser(L list) {
        this.list = list;
    }

    /** Whether the parser is at an item that goes on with the list. */
    abstract boolean isAtItem(ParserState state);

    @Override
    public final L getBlock() {
        return list;
    }

    /** An item right behind an empty line makes the list loose. */
    @Override
    public final boolean canContain(Block child) {
        if (child instanceof ListItem && afterBlankLine) {
            list.setTight(false);
        }
        return child instanceof ListItem;
    }

    @Override
    public final BlockContinue tryContinue(ParserState state) {
        afterBlankLine = state.isBlank() || (afterBlankLine && isAtItem(state));
        return BlockContinue.atIndex(state.getIndex());
    }
}
