package dev.octavo.source.parse;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Goes on with a paragraph of many lines in a new one, since the parser copies all lines of a paragraph whenever it asks
 * whether the next one begins something else.
 */
public final class LongParagraph extends AbstractBlockParser {

    /** After how many lines a paragraph is parted. */
    static final int LINES = 1000;

    /** Stands first in a paragraph that was begun here. */
    static final class Break extends CustomNode {}

    private final Paragraph paragraph = new Paragraph();
    private final List<SourceLine> lines = new ArrayList<>();

    private LongParagraph() {}

    /** What begins another paragraph where one is too long. */
    public static BlockParserFactory factory() {
        return LongParagraph::tryStart;
    }

    private static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        return matched.getParagraphLines().getLines().size() < LINES
                ? BlockStart.none()
                : BlockStart.of(new LongParagraph()).atIndex(state.getNextNonSpaceIndex());
    }

    @Override
    public Block getBlock() {
        return paragraph;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public boolean canHaveLazyContinuationLines() {
        return true;
    }

    @Override
    public void addLine(SourceLine line) {
        lines.add(line);
    }

    @Override
    public void parseInlines(InlineParser inlines) {
        inlines.parse(SourceLines.of(lines), paragraph);
        paragraph.prependChild(new Break());
    }
}
