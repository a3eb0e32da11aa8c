package dev.octavo.source.markdown.attributes;

import dev.octavo.source.markdown.parser.Trigger;
import java.util.Optional;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads {@link InlineAttributes}: on one line, and of no more than a thousand characters. */
public final class InlineAttributesParser implements InlineContentParser {

    private static final int MAX_LENGTH = 1000;

    public static InlineContentParserFactory factory() {
        return new Trigger('{', InlineAttributesParser::new);
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Position start = scanner.position();
        scanner.next();
        if ("#.:-".indexOf(scanner.peek()) < 0 && !Character.isLetter(scanner.peek()) && scanner.peek() != ' ') {
            return ParsedInline.none();
        }
        Position inside = scanner.position();
        boolean closed = closed(scanner, true);
        if (!closed) {
            scanner.setPosition(inside);
            closed = closed(scanner, false);
        }
        return closed
                ? Optional.of(scanner.getSource(start, scanner.position()).getContent())
                        .flatMap(written -> AttributeSyntax.parse(written)
                                .map(attributes ->
                                        ParsedInline.of(new InlineAttributes(attributes, written), scanner.position())))
                        .orElseGet(ParsedInline::none)
                : ParsedInline.none();
    }

    /**
     * Goes behind the closing brace, which a quoted value may hold too.
     *
     * @param escaping whether a mark behind a backslash belongs to the value; not so where the value ends with a backslash
     */
    private static boolean closed(Scanner scanner, boolean escaping) {
        char quote = 0;
        for (int length = 0; length < MAX_LENGTH; length++) {
            char c = scanner.peek();
            if (c == Scanner.END || c == '\n' || (c == '{' && quote == 0)) {
                return false;
            }
            scanner.next();
            if (quote != 0) {
                if (escaping && c == '\\' && (scanner.peek() == '"' || scanner.peek() == '\'')) {
                    scanner.next();
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '}') {
                return true;
            }
        }
        return false;
    }
}
