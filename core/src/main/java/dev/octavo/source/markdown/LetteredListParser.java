package dev.octavo.source.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads {@link LetteredList}s, where a text is known to have some. */
final class LetteredListParser extends BlocksParser {

    private static final int INDENT_OF_CODE = 4;

    private final LetteredList list;
    private final LetteredLists lists;
    private boolean afterBlankLine;

    private LetteredListParser(LetteredList list, LetteredLists lists) {
        this.list = list;
        this.lists = lists;
    }

    /** Makes parsers of the lists of a text. */
    static AbstractBlockParserFactory factory(LetteredLists lists) {
        return new AbstractBlockParserFactory() {
            @Override
            public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                return state.getIndent() >= INDENT_OF_CODE
                        ? BlockStart.none()
                        : lists.at(state.getLine(), state.getNextNonSpaceIndex())
                                .map(marker -> start(marker, lists, matched, state))
                                .orElseGet(BlockStart::none);
            }
        };
    }

    private static BlockStart start(
            LetteredMarker marker, LetteredLists lists, MatchedBlockParser matched, ParserState state) {
        Node around = matched.getMatchedBlockParser().getBlock();
        ListItemParser item = new ListItemParser(new ListItem(), content(marker, state), state);
        boolean goesOn = around instanceof LetteredList list && list.goesOnWith(marker);
        if (!goesOn && !marker.isFirst()) {
            return BlockStart.none();
        }
        lists.tellRead(state.getLine());
        LetteredListParser parser =
                new LetteredListParser(goesOn ? (LetteredList) around : new LetteredList(marker), lists);
        parser.list.countItem();
        return (goesOn ? BlockStart.of(item) : BlockStart.of(parser, item)).atColumn(content(marker, state));
    }

    /** The column that what the item holds begins in. */
    private static int content(LetteredMarker marker, ParserState state) {
        CharSequence line = state.getLine().getContent();
        int index = state.getNextNonSpaceIndex() + marker.length();
        int column = state.getColumn() + state.getIndent() + marker.length();
        for (; line.charAt(index) == ' ' || line.charAt(index) == '\t'; index++) {
            column += line.charAt(index) == '\t' ? INDENT_OF_CODE - column % INDENT_OF_CODE : 1;
        }
        return column;
    }

    @Override
    public Block getBlock() {
        return list;
    }

    /** An item right behind an empty line makes the list loose. */
    @Override
    public boolean canContain(Block child) {
        if (child instanceof ListItem && afterBlankLine) {
            list.setTight(false);
        }
        return child instanceof ListItem;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        boolean isNewItem = lists.at(state.getLine(), state.getNextNonSpaceIndex())
                .filter(list::goesOnWith)
                .isPresent();
        afterBlankLine = state.isBlank() || (afterBlankLine && isNewItem);
        return BlockContinue.atIndex(state.getIndex());
    }
}
