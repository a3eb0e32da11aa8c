package dev.octavo.source.markdown.math;

import dev.octavo.source.markdown.parser.Trigger;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Formulas between dollars. The rule is pandoc's, so that prices stay prices: no space behind the opening dollar, none before
 * the closing one, and no digit behind that. Besides, code within a formula is none, and a dollar that begins a variable of
 * a shell, as in {@code $HOME/$USER}, closes none.
 */
public final class DollarMathParser implements InlineContentParser {

    /** Whether the end of a formula was looked for in vain in this block: it is not looked for again. */
    private boolean noDouble;

    public static InlineContentParserFactory factory() {
        return new Trigger('$', DollarMathParser::new);
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        boolean glued = isLetterOrDigit(scanner.peekPreviousCodePoint());
        scanner.next();
        return scanner.next('$') ? display(scanner, glued) : inline(scanner);
    }

    /** A formula between double dollars; one that is part of a word, {@code $$\LaTeX$$-code}, is not set apart. */
    private ParsedInline display(Scanner scanner, boolean glued) {
        Position start = scanner.position();
        while (!noDouble && find("$", scanner)) {
            Position end = scanner.position();
            if (scanner.next("$$")) {
                String written = scanner.getSource(start, end).getContent();
                String tex = written.strip();
                if (isProse(written, scanner.peek())) {
                    return ParsedInline.none();
                }
                boolean inline = glued || scanner.peek() == '-' || isLetterOrDigit(scanner.peekCodePoint());
                return tex.isEmpty()
                        ? ParsedInline.none()
                        : ParsedInline.of(
                                inline ? Formula.inLine(tex) : Formula.betweenDoubleDollars(tex), scanner.position());
            }
            scanner.next();
        }
        noDouble = true;
        return ParsedInline.none();
    }

    /** Dollars of a shell, of prices or of a guide to restaurants: code within, a third one, or a word right behind them. */
    private static boolean isProse(String tex, char following) {
        boolean endsInSpace = !tex.isEmpty() && Character.isWhitespace(tex.charAt(tex.length() - 1));
        return following == '$'
                || isDigit(following)
                || tex.indexOf('`') >= 0
                || (endsInSpace && isAsciiLetter(following));
    }

    private ParsedInline inline(Scanner scanner) {
        Position start = scanner.position();
        if (scanner.peek() == '`') {
            return quoted(scanner);
        }
        if (Character.isWhitespace(scanner.peek()) || !find("$`", scanner) || scanner.peek() == '`') {
            return ParsedInline.none();
        }
        Position end = scanner.position();
        int last = scanner.peekPreviousCodePoint();
        scanner.next();
        return closes(last, scanner.peek())
                ? ParsedInline.of(
                        Formula.betweenDollars(scanner.getSource(start, end).getContent()), scanner.position())
                : ParsedInline.none();
    }

    /** The formula of {@code $`a_b`$}, as GitHub and GitLab write it. */
    private static ParsedInline quoted(Scanner scanner) {
        scanner.next();
        Position start = scanner.position();
        scanner.find('`');
        Position end = scanner.position();
        if (!scanner.next('`') || !scanner.next('$') || start.equals(end)) {
            return ParsedInline.none();
        }
        return ParsedInline.of(
                Formula.betweenDollars(scanner.getSource(start, end).getContent()), scanner.position());
    }

    /** Goes to the next of some characters that no backslash escapes. */
    private static boolean find(String wanted, Scanner scanner) {
        while (scanner.peek() != Scanner.END) {
            if (wanted.indexOf(scanner.peek()) >= 0) {
                return true;
            }
            if (scanner.next('\\') && scanner.peek() == Scanner.END) {
                return false;
            }
            scanner.next();
        }
        return false;
    }

    /** Whether a dollar between two characters closes a formula. */
    private static boolean closes(int last, char following) {
        boolean beginsVariable = following == '(' || following == '{' || following == '_' || isAsciiLetter(following);
        boolean endsFormula = isLetterOrDigit(last) || ")]}|'*".indexOf(last) >= 0;
        return !Character.isWhitespace(last)
                && !isDigit(following)
                && following != '$'
                && (endsFormula || !beginsVariable);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAsciiLetter(char c) {
        return c < 0x80 && Character.isLetter(c);
    }

    private static boolean isLetterOrDigit(int c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }
}
