package dev.octavo.source.markdown.table;

import dev.octavo.source.markdown.parser.InnerBlocks;
import dev.octavo.source.markdown.parser.SignFactory;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads tables whose cells are framed by hyphens and bars, as pandoc and reStructuredText have them. */
public final class GridTableParser extends DrawnTableParser {

    private static final Pattern FRAME = Pattern.compile("\\+(?:[-=:]++\\+)++[ \\t]*+");

    private final int start;

    private GridTableParser(Supplier<Parser.Builder> inner, SourceLine frame) {
        super(inner, List.of(frame));
        this.start = frame.getSourceSpan().getColumnIndex();
    }

    /** A table begins with its second line, below a frame that is a paragraph until then. */
    public static BlockParserFactory factory(Supplier<Parser.Builder> inner) {
        return new SignFactory("|") {
            @Override
            protected BlockStart startAtSign(ParserState state, MatchedBlockParser matched) {
                int start = state.getNextNonSpaceIndex();
                List<SourceLine> above = matched.getParagraphLines().getLines();
                return above.size() == 1
                                && FRAME.matcher(above.get(0).getContent()).matches()
                                && above.get(0).getSourceSpan().getColumnIndex() == start
                        ? BlockStart.of(new GridTableParser(inner, above.get(0)))
                                .atIndex(start)
                                .replaceParagraphLines(1)
                        : BlockStart.none();
            }
        };
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        CharSequence line = state.getLine().getContent();
        int next = state.getNextNonSpaceIndex();
        boolean goesOn =
                next == start && next < line.length() && (line.charAt(next) == '|' || line.charAt(next) == '+');
        return goesOn ? BlockContinue.atIndex(next) : BlockContinue.none();
    }

    @Override
    boolean draw(List<SourceLine> lines, DrawnTable table, InnerBlocks inner) {
        List<DrawnLine> drawn =
                lines.stream().map(line -> DrawnLine.of(line, start)).toList();
        return Grid.of(drawn)
                .map(grid -> new GridDrawing(grid, drawn, inner).draw(table))
                .orElse(false);
    }
}
