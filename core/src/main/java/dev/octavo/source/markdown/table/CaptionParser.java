package dev.octavo.source.markdown.table;

import dev.octavo.source.markdown.attributes.AttributesLine;
import dev.octavo.source.markdown.list.DescriptionParser;
import dev.octavo.source.markdown.parser.SignFactory;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Block;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads the lines of a {@link Caption}, up to an empty one or one of attributes. */
public final class CaptionParser extends AbstractBlockParser {

    private final Caption block = new Caption();
    private final List<SourceLine> lines = new ArrayList<>();

    public static BlockParserFactory factory() {
        return new SignFactory(":") {
            @Override
            protected BlockStart startAtSign(ParserState state, MatchedBlockParser matched) {
                int colon = state.getNextNonSpaceIndex();
                boolean belowTable = matched.getMatchedBlockParser().getBlock().getLastChild() instanceof TableBlock;
                return belowTable
                                && DescriptionParser.startsWithColon(
                                        state.getLine().getContent(), colon)
                        ? BlockStart.of(new CaptionParser()).atIndex(colon + 1)
                        : BlockStart.none();
            }
        };
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        boolean ends = state.isBlank() || AttributesLine.isAt(state);
        return ends ? BlockContinue.none() : BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        int start = 0;
        while (start < line.getContent().length()
                && Character.isWhitespace(line.getContent().charAt(start))) {
            start++;
        }
        lines.add(line.substring(start, line.getContent().length()));
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        inlineParser.parse(SourceLines.of(lines), block);
    }
}
