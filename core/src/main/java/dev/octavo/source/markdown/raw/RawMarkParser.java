package dev.octavo.source.markdown.raw;

import dev.octavo.source.markdown.parser.Trigger;
import java.util.Optional;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads {@link RawMark}s right behind code. */
public final class RawMarkParser implements InlineContentParser {

    private static final int MAX_LENGTH = 40;

    public static InlineContentParserFactory factory() {
        return new Trigger('{', RawMarkParser::new);
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        if (scanner.peekPreviousCodePoint() != '`') {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        for (int length = 0; length < MAX_LENGTH && scanner.hasNext() && scanner.peek() != '}'; length++) {
            scanner.next();
        }
        scanner.next('}');
        Optional<RawMark> mark =
                RawMark.of(scanner.getSource(start, scanner.position()).getContent());
        return mark.map(found -> ParsedInline.of(found, scanner.position())).orElseGet(ParsedInline::none);
    }
}
