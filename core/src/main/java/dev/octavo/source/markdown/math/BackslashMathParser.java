package dev.octavo.source.markdown.math;

import dev.octavo.source.markdown.parser.Trigger;
import java.util.HashSet;
import java.util.Set;
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
public final class BackslashMathParser implements InlineContentParser {

    private static final Pattern SIGN = Pattern.compile("[\\\\^_=+*/<>|{}]|\\d\\s*[-!]|[-!]\\s*\\d");
    /** What WordPress writes between brackets: {@code [caption id="a"]} and {@code [/caption]}, which exporters escape. */
    private static final Pattern SHORTCODE =
            Pattern.compile("\\A/[a-z]|\\A[a-z][\\w-]*+[ \\t]++[\\w-]++=[\"\u201C\u201D]");

    /** Single letters, numbers and what stands between them, {@code P(A)} or {@code (a, b)}: there are no words of one letter but a few. */
    /** Words with signs: addresses, alternatives, names of languages and versions. */
    private static final Pattern WORDS =
            Pattern.compile("(?s).*://.*|\\p{L}{2,}+(?:/\\p{L}{2,}+)++|\\p{L}\\+\\+|v?\\d++(?:\\.\\d++)++");

    private static final Pattern SYMBOLS =
            Pattern.compile("(?=[^\\p{L}]*+\\p{L})(?:\\p{L}(?!\\p{L})|[\\p{Nd}(),;:|.'!\\s-])++");

    private static final Pattern VERSION = Pattern.compile("v\\d[\\d.]*+");

    /** The closings that were looked for in vain in this block, which are not looked for again. */
    private final Set<String> absent = new HashSet<>();

    public static InlineContentParserFactory factory() {
        return new Trigger('\\', BackslashMathParser::new);
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        if (isLetterOrDigit(scanner.peekPreviousCodePoint())) {
            return ParsedInline.none(); // as in file\(s\)
        }
        scanner.next();
        // Where a site's generator takes one backslash away, authors write two.
        String escape = scanner.next('\\') ? "\\\\" : "\\";
        if (scanner.next('(')) {
            return formula(scanner, escape + ")");
        }
        return scanner.next('[') ? formula(scanner, escape + "]") : ParsedInline.none();
    }

    private static boolean isLetterOrDigit(int c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }

    /** Whether a text has a sign that formulas have and words have not. */
    static boolean looksLikeFormula(String tex) {
        return SIGN.matcher(tex).find()
                && !SHORTCODE.matcher(tex).find()
                && !WORDS.matcher(tex).matches();
    }

    private ParsedInline formula(Scanner scanner, String closing) {
        if (absent.contains(closing)) {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        while (scanner.find('\\') >= 0) {
            Position end = scanner.position();
            if (scanner.next(closing)) {
                String tex = scanner.getSource(start, end).getContent();
                boolean isInLine = closing.endsWith(")");
                boolean isPattern = closing.length() > 2 && tex.contains("\\\\");
                boolean isFormula = !isPattern
                        && (looksLikeFormula(tex)
                                || (isInLine
                                        && SYMBOLS.matcher(tex).matches()
                                        && !VERSION.matcher(tex).matches()));
                return isFormula
                        ? ParsedInline.of(
                                isInLine ? Formula.inLine(tex.strip()) : Formula.setApart(tex.strip()),
                                scanner.position())
                        : ParsedInline.none();
            }
            scanner.next();
            if (scanner.peek() != Scanner.END) {
                scanner.next();
            }
        }
        absent.add(closing);
        return ParsedInline.none();
    }
}
