package dev.octavo.source.markdown.list;

import dev.octavo.source.markdown.parser.SignFactory;
import org.commonmark.node.Block;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads {@link CountedList}s. They never end a paragraph, and examples begin no list within an item of another, where
 * {@code - (@name)} is likely to thank somebody; {@code #.} also goes on with a list that has numbers.
 */
public final class CountedListParser extends ListParser<CountedList> {

    private CountedListParser(CountedList list) {
        super(list);
    }

    public static BlockParserFactory factory() {
        return new SignFactory("#(") {
            @Override
            protected BlockStart startAtSign(ParserState state, MatchedBlockParser matched) {
                Block around = matched.getMatchedBlockParser().getBlock();
                return CountedMarker.at(state)
                        .filter(marker -> matched.getParagraphLines().isEmpty())
                        .filter(marker -> !(marker.examples() && around instanceof ListItem))
                        .map(marker -> start(marker, around, state))
                        .orElseGet(BlockStart::none);
            }
        };
    }

    private static BlockStart start(CountedMarker marker, Node around, ParserState state) {
        ListItemParser item = new ListItemParser(new CountedItem(marker.label()), marker.content(), state);
        BlockStart start = goesOn(marker, around)
                ? BlockStart.of(item)
                : BlockStart.of(new CountedListParser(new CountedList(marker.examples())), item);
        return start.atColumn(marker.content());
    }

    private static boolean goesOn(CountedMarker marker, Node list) {
        return list instanceof CountedList counted
                ? counted.isOfExamples() == marker.examples()
                : list instanceof OrderedList numbered
                        && !marker.examples()
                        && ".".equals(numbered.getMarkerDelimiter());
    }

    @Override
    boolean isAtItem(ParserState state) {
        return CountedMarker.at(state).isPresent();
    }
}
