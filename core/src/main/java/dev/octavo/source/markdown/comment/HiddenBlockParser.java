package dev.octavo.source.markdown.comment;

import dev.octavo.source.markdown.parser.InnerBlocks;
import dev.octavo.source.markdown.parser.SignFactory;
import dev.octavo.source.markdown.parser.TentativeBlockParser;
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

/**
 * Reads a {@link HiddenBlock}: from a line of two percent signs to one that ends with two; where none does, the
 * lines are read as other Markdown.
 */
public final class HiddenBlockParser extends TentativeBlockParser {

    private static final String SIGNS = "%%";
    private static final Pattern END = Pattern.compile("(?<!%)%%[ \\t]*+$");

    private int count;
    private boolean closed;

    private HiddenBlockParser(Supplier<Parser.Builder> inner) {
        super(new HiddenBlock(), inner, List.of());
    }

    /** With what makes parsers for lines that turn out to be seen. */
    public static BlockParserFactory factory(Supplier<Parser.Builder> inner) {
        return new SignFactory("%") {
            @Override
            protected BlockStart startAtSign(ParserState state, MatchedBlockParser matched) {
                boolean opens = opens(state.getLine().getContent(), state.getNextNonSpaceIndex())
                        && matched.getParagraphLines().isEmpty();
                return opens
                        ? BlockStart.of(new HiddenBlockParser(inner)).atIndex(state.getNextNonSpaceIndex())
                        : BlockStart.none();
            }
        };
    }

    /** Signs with words behind them are hidden within a paragraph, if at all. */
    private static boolean opens(CharSequence line, int start) {
        return line.subSequence(start, line.length()).toString().stripTrailing().equals(SIGNS);
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return closed ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        super.addLine(line);
        closed = count > 0 && END.matcher(line.getContent()).find();
        count++;
    }

    @Override
    protected boolean make(List<SourceLine> lines, InnerBlocks inner) {
        return closed;
    }
}
