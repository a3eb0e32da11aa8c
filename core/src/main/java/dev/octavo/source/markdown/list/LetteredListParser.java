package dev.octavo.source.markdown.list;

import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads {@link LetteredList}s, where a text is known to have some. */
final class LetteredListParser extends ListParser<LetteredList> {

    private static final int INDENT_OF_CODE = 4;

    private final LetteredLists lists;

    private LetteredListParser(LetteredList list, LetteredLists lists) {
        super(list);
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
        int content = content(marker, state);
        ListItemParser item = new ListItemParser(new ListItem(), content, state);
        if (around instanceof LetteredList list && list.goesOnWith(marker)) {
            list.countItem();
            lists.tellRead(state.getLine());
            return BlockStart.of(item).atColumn(content);
        } else if (marker.isFirst()) {
            lists.tellRead(state.getLine());
            LetteredListParser list = new LetteredListParser(new LetteredList(marker), lists);
            return BlockStart.of(list, item).atColumn(content);
        }
        return BlockStart.none();
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
    boolean isAtItem(ParserState state) {
        return lists.at(state.getLine(), state.getNextNonSpaceIndex())
                .filter(getBlock()::goesOnWith)
                .isPresent();
    }
}
