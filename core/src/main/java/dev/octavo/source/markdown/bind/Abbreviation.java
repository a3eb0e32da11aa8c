package dev.octavo.source.markdown.bind;

import dev.octavo.source.markdown.parser.SignFactory;
import dev.octavo.source.markdown.parser.SingleLineParser;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** What an abbreviation stands for, told once for the whole text: {@code *[HTML]: Hypertext Markup Language}. */
public final class Abbreviation extends CustomBlock {

    private static final Pattern LINE = Pattern.compile("\\*\\[([^\\[\\]]++)\\]:[ \\t]*+(.*)");

    private final String term;
    private final String meaning;

    private Abbreviation(String term, String meaning) {
        this.term = term;
        this.meaning = meaning;
    }

    /** The abbreviation. */
    public String term() {
        return term;
    }

    /** What it stands for. */
    public String meaning() {
        return meaning;
    }

    public static BlockParserFactory factory() {
        return new SignFactory("*") {
            @Override
            protected BlockStart startAtSign(ParserState state, MatchedBlockParser matched) {
                CharSequence line = state.getLine().getContent();
                Matcher definition = LINE.matcher(line).region(state.getNextNonSpaceIndex(), line.length());
                if (!definition.matches()) {
                    return BlockStart.none();
                }
                Abbreviation block = new Abbreviation(
                        definition.group(1).strip(), definition.group(2).strip());
                return BlockStart.of(new SingleLineParser(block)).atIndex(line.length());
            }
        };
    }
}
