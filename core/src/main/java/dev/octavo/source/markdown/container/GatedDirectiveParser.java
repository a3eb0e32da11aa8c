package dev.octavo.source.markdown.container;

import dev.octavo.source.markdown.parser.SignFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads MyST's directives that two others enclose, so that code may stand between them: <code>```{exercise-start}</code> with its
 * options and its closing fence, and all to <code>```{exercise-end}</code> and the closing fence of that.
 */
public final class GatedDirectiveParser extends DirectiveParser {

    private static final Pattern OPENING = Pattern.compile(
            "(`{3,}(?=[^`]*+$)|~{3,}|:{3,})[ \\t]*+\\{([A-Za-z][A-Za-z:-]*?)-start}[ \\t]*+(.*?)[ \\t]*+");

    private enum Place {
        OPENING,
        BETWEEN,
        CLOSING
    }

    private final Pattern end;
    private Place place = Place.OPENING;

    private GatedDirectiveParser(Container container, Matcher opening, SourceLine title) {
        super(container, opening.group(1), title);
        this.end = Pattern.compile("(?:`{3,}|~{3,}|:{3,})[ \\t]*+\\{" + opening.group(2) + "-end}[ \\t]*+");
    }

    /** With the signs that its fences are made of. */
    public static BlockParserFactory factory(String signs) {
        return new SignFactory(signs) {
            @Override
            protected BlockStart startAtSign(ParserState state, MatchedBlockParser matched) {
                SourceLine line = state.getLine();
                int length = line.getContent().length();
                Matcher opening = OPENING.matcher(line.getContent()).region(state.getNextNonSpaceIndex(), length);
                return opening.matches() && isKnown(opening.group(2))
                        ? BlockStart.of(parser(line, opening)).atIndex(length)
                        : BlockStart.none();
            }
        };
    }

    private static GatedDirectiveParser parser(SourceLine line, Matcher opening) {
        Container container = Container.directive(opening.group(2), opening.group(3));
        return new GatedDirectiveParser(container, opening, line.substring(opening.start(3), opening.end(3)));
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        boolean isFence = state.getIndent() <= 3 && isClosedBy(state);
        if (place == Place.CLOSING && isFence) {
            container.closeByOwnLine();
            return BlockContinue.finished();
        } else if (place == Place.OPENING && isFence) {
            place = Place.BETWEEN;
            container.endOptions();
            return nothing(state);
        } else if (place == Place.BETWEEN && isEnd(state)) {
            place = Place.CLOSING;
            container.close();
        }
        if (state.isBlank()) {
            container.endOptions();
        }
        return place == Place.CLOSING ? nothing(state) : BlockContinue.atIndex(state.getIndex());
    }

    /** Goes on behind a line in which nothing is to be read. */
    private static BlockContinue nothing(ParserState state) {
        return BlockContinue.atIndex(state.getLine().getContent().length());
    }

    private boolean isEnd(ParserState state) {
        CharSequence line = state.getLine().getContent();
        int start = Math.min(state.getNextNonSpaceIndex(), line.length());
        return !(state.getActiveBlockParser().getBlock() instanceof FencedCodeBlock)
                && end.matcher(line).region(start, line.length()).matches();
    }
}
