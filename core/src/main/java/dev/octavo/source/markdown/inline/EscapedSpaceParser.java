package dev.octavo.source.markdown.inline;

import dev.octavo.source.markdown.parser.Trigger;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Reads a space behind a backslash that keeps a word at its stop or number, {@code Fig.\ 1}; any other backslash is one, as in {@code C:\}. */
public final class EscapedSpaceParser implements InlineContentParser {

    static final String NO_BREAK_SPACE = "\u00A0";

    public static InlineContentParserFactory factory() {
        return new Trigger('\\', EscapedSpaceParser::new);
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        boolean isBehindWord = before == '.' || (before > 0 && Character.isDigit(before));
        scanner.next();
        boolean isOne =
                isBehindWord && scanner.next(' ') && scanner.hasNext() && !Character.isWhitespace(scanner.peek());
        return isOne ? ParsedInline.of(new Text(NO_BREAK_SPACE), scanner.position()) : ParsedInline.none();
    }
}
