package dev.octavo.source.markdown.comment;

import dev.octavo.source.markdown.parser.Trigger;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads {@link HiddenInline}: words between two percent signs and two others, of which the first stand behind no number and the others
 * before no word. Those behind a word begin with one, and have no space before the end, as {@code 5%% and 10%% off} are no remark.
 */
public final class HiddenInlineParser implements InlineContentParser {

    private static final char SIGN = '%';

    private boolean noEnd;

    /** Where the last one ended, right behind which another one may begin. */
    private Position end = Scanner.of(SourceLines.empty()).position();

    public static InlineContentParserFactory factory() {
        return new Trigger(SIGN, HiddenInlineParser::new);
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        boolean follows = before == SIGN && scanner.position().compareTo(end) == 0;
        scanner.next();
        boolean opens = !noEnd
                && (before != SIGN || follows)
                && !Character.isDigit(before)
                && scanner.next(SIGN)
                && scanner.peek() != SIGN;
        return opens ? toEnd(scanner, Character.isLetter(before)) : ParsedInline.none();
    }

    private ParsedInline toEnd(Scanner scanner, boolean isBehindWord) {
        boolean beginsWithWord = Character.isLetterOrDigit(scanner.peek());
        while (scanner.find(SIGN) >= 0) {
            boolean isTight = beginsWithWord && !Character.isWhitespace(scanner.peekPreviousCodePoint());
            scanner.next();
            if (scanner.next(SIGN) && !Character.isLetterOrDigit(scanner.peek())) {
                end = scanner.position();
                return isTight || !isBehindWord ? ParsedInline.of(new HiddenInline(), end) : ParsedInline.none();
            }
        }
        noEnd = true;
        return ParsedInline.none();
    }
}
