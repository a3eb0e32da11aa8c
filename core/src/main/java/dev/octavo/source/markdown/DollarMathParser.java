package dev.octavo.source.markdown;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Formulas between dollars. The rule is pandoc's, so that prices stay prices: no space behind the opening dollar, none before
 * the closing one, and no digit behind that.
 */
final class DollarMathParser implements InlineContentParser {

    /** What was looked for in vain in this block, which is not looked for again. */
    private boolean noSingle;

    private boolean noDouble;

    static InlineContentParserFactory factory() {
        return new InlineContentParserFactory() {
            @Override
            public Set<Character> getTriggerCharacters() {
                return Set.of('$');
            }

            @Override
            public InlineContentParser create() {
                return new DollarMathParser();
            }
        };
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        return scanner.next('$') ? display(scanner) : inline(scanner);
    }

    private ParsedInline display(Scanner scanner) {
        Position start = scanner.position();
        while (!noDouble && find(scanner)) {
            Position end = scanner.position();
            scanner.next();
            if (scanner.next('$')) {
                String tex = scanner.getSource(start, end).getContent().strip();
                return tex.isEmpty()
                        ? ParsedInline.none()
                        : ParsedInline.of(new Formula(tex, true), scanner.position());
            }
        }
        noDouble = true;
        return ParsedInline.none();
    }

    private ParsedInline inline(Scanner scanner) {
        Position start = scanner.position();
        if (Character.isWhitespace(scanner.peek())) {
            return ParsedInline.none();
        }
        while (!noSingle && find(scanner)) {
            boolean spaced = Character.isWhitespace(scanner.peekPreviousCodePoint());
            Position end = scanner.position();
            scanner.next();
            if (!spaced && !isDigit(scanner.peek())) {
                String tex = scanner.getSource(start, end).getContent();
                return ParsedInline.of(new Formula(unquoted(tex), false), scanner.position());
            }
        }
        noSingle = true;
        return ParsedInline.none();
    }

    /** Goes to the next dollar that no backslash escapes. */
    private static boolean find(Scanner scanner) {
        while (scanner.peek() != Scanner.END) {
            if (scanner.peek() == '$') {
                return true;
            }
            if (scanner.next('\\') && scanner.peek() == Scanner.END) {
                return false;
            }
            scanner.next();
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The formula of {@code $`a_b`$}, as GitHub and GitLab write it. */
    private static String unquoted(String tex) {
        boolean quoted = tex.length() > 2 && tex.startsWith("`") && tex.endsWith("`");
        return quoted ? tex.substring(1, tex.length() - 1) : tex;
    }
}
