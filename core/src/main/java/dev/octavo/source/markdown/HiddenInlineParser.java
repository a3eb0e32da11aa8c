package dev.octavo.source.markdown;

import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Reads {@link HiddenInline}: words between two percent signs and two others, of which the first stand behind no word and the others before none. */
final class HiddenInlineParser implements InlineContentParser {

    private static final char SIGN = '%';

    private boolean noEnd;

    static InlineContentParserFactory factory() {
        return new Trigger(SIGN, HiddenInlineParser::new);
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        scanner.next();
        boolean opens = !noEnd
                && before != SIGN
                && !Character.isLetterOrDigit(before)
                && scanner.next(SIGN)
                && scanner.peek() != SIGN;
        return opens ? toEnd(scanner) : ParsedInline.none();
    }

    private ParsedInline toEnd(Scanner scanner) {
        while (scanner.find(SIGN) >= 0) {
            scanner.next();
            if (scanner.next(SIGN) && !Character.isLetterOrDigit(scanner.peek())) {
                return ParsedInline.of(new HiddenInline(), scanner.position());
            }
        }
        noEnd = true;
        return ParsedInline.none();
    }
}
