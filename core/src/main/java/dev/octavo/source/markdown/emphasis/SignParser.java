package dev.octavo.source.markdown.emphasis;

import dev.octavo.source.markdown.parser.Trigger;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads raised and lowered text that begins with a sign, {@code 10^-3^} and {@code SO~(aq)~}: by CommonMark's rules for
 * delimiters nothing opens between a word and a sign. Plain text only, of no more than thirty characters.
 */
public final class SignParser implements InlineContentParser {

    private static final int MAX_LENGTH = 30;
    private static final String MARKUP = "\\`*_[]<>&!$~^{}@:";

    private final char mark;
    private final Styled.Style style;

    private SignParser(char mark, Styled.Style style) {
        this.mark = mark;
        this.style = style;
    }

    public static InlineContentParserFactory factory(char mark, Styled.Style style) {
        return new Trigger(mark, () -> new SignParser(mark, style));
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        boolean behindWord = Character.isLetterOrDigit(scanner.peekPreviousCodePoint());
        scanner.next();
        if (!behindWord || Character.isLetterOrDigit(scanner.peekCodePoint())) {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        int length = 0;
        while (isPlain(scanner.peek()) && length < MAX_LENGTH) {
            scanner.next();
            length++;
        }
        String text = scanner.getSource(start, scanner.position()).getContent();
        if (text.isEmpty() || !scanner.next(mark) || scanner.peek() == mark) {
            return ParsedInline.none();
        }
        Styled styled = new Styled(style);
        styled.appendChild(new Text(text));
        return ParsedInline.of(styled, scanner.position());
    }

    private static boolean isPlain(char c) {
        return c != Scanner.END && !Character.isWhitespace(c) && MARKUP.indexOf(c) < 0;
    }
}
