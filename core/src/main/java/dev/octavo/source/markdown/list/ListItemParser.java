package dev.octavo.source.markdown.list;

import dev.octavo.source.markdown.parser.BlocksParser;
import org.commonmark.node.Block;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** Reads what an item of a list holds that CommonMark knows nothing of, as it has it of others. */
final class ListItemParser extends BlocksParser {

    private final ListItem item;
    private final int indent;
    private boolean afterBlankLine;

    /**
     * Of an item that begins in a line.
     *
     * @param content the column that what the item holds begins in
     */
    ListItemParser(ListItem item, int content, ParserState state) {
        this.item = item;
        this.indent = content - state.getColumn();
        item.setMarkerIndent(state.getIndent());
        item.setContentIndent(indent);
    }

    @Override
    public Block getBlock() {
        return item;
    }

    /** A block behind an empty line makes the list loose. */
    @Override
    public boolean canContain(Block child) {
        if (afterBlankLine && item.getParent() instanceof ListBlock list) {
            list.setTight(false);
        }
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (!state.isBlank()) {
            return state.getIndent() >= indent
                    ? BlockContinue.atColumn(state.getColumn() + indent)
                    : BlockContinue.none();
        }
        Block open = state.getActiveBlockParser().getBlock();
        afterBlankLine = open instanceof Paragraph || open instanceof ListItem;
        return item.getFirstChild() == null
                ? BlockContinue.none()
                : BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
}
