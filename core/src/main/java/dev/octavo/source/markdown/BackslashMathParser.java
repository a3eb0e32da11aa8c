package dev.octavo.source.markdown;

import java.util.regex.Pattern;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Formulas between {@code \(} and {@code \)}, and between {@code \[} and {@code \]}. In CommonMark these are escaped
 * brackets, which authors write around ordinary words too: only what looks like a formula is one.
 */
final class BackslashMathParser implements InlineContentParser {

    private static final Pattern SIGN = Pattern.compile("[\\\\^_=+*/<>|{}]|\\d\\s*[-!]|[-!]\\s*\\d");
    /** What WordPress writes between brackets: {@code [caption id="a"]} and {@code [/caption]}, which exporters escape. */
    private static final Pattern SHORTCODE =
            Pattern.compile("\\A/[a-z]|\\A[a-z][\\w-]*+[ \\t]++[\\w-]++=[\"\u201C\u201D]");

    private static final Pattern SYMBOL = Pattern.compile("\\s*\\p{L}'*\\s*");

    private boolean noRound;
    private boolean noSquare;

    static InlineContentParserFactory factory() {
        return new Trigger('\\', BackslashMathParser::new);
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        if (scanner.next('(') && !noRound) {
            return formula(scanner, ')');
        }
        return scanner.next('[') && !noSquare ? formula(scanner, ']') : ParsedInline.none();
    }

    /** Whether a text has a sign that formulas have and words have not. */
    static boolean looksLikeFormula(String tex) {
        return SIGN.matcher(tex).find() && !SHORTCODE.matcher(tex).find();
    }

    private ParsedInline formula(Scanner scanner, char close) {
        Position start = scanner.position();
        while (scanner.find('\\') >= 0) {
            Position end = scanner.position();
            scanner.next();
            if (scanner.next(close)) {
                String tex = scanner.getSource(start, end).getContent();
                boolean isInLine = close == ')';
                boolean isFormula = looksLikeFormula(tex)
                        || (isInLine && SYMBOL.matcher(tex).matches());
                return isFormula
                        ? ParsedInline.of(
                                isInLine ? Formula.inLine(tex.strip()) : Formula.setApart(tex.strip()),
                                scanner.position())
                        : ParsedInline.none();
            }
            if (scanner.peek() != Scanner.END) {
                scanner.next();
            }
        }
        noRound |= close == ')';
        noSquare |= close == ']';
        return ParsedInline.none();
    }
}
