package dev.octavo.source.markdown.parser;

import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Starts blocks whose first line is not indented as code is and begins with one of a few signs. Every factory is asked about every
 * line, so one look at a character comes before all else.
 */
public abstract class SignFactory extends AbstractBlockParserFactory {

    private static final int INDENT_OF_CODE = 4;

    private final String signs;

    protected SignFactory(String signs) {
        this.signs = signs;
    }

    @Override
    public final BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        int start = state.getNextNonSpaceIndex();
        return start < line.length() && signs.indexOf(line.charAt(start)) >= 0 && state.getIndent() < INDENT_OF_CODE
                ? startAtSign(state, matched)
                : BlockStart.none();
    }

    /** As {@link #tryStart}, of a line that begins with a sign. */
    protected abstract BlockStart startAtSign(ParserState state, MatchedBlockParser matched);
}
