package dev.octavo.source.markdown.math;

import dev.octavo.source.markdown.parser.Trigger;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Environments of LaTeX among words, {@code so \begin{align} x &= 1 \end{align} holds}, which are set apart. One that holds no
 * sign of a formula is spoken of rather than used.
 */
public final class EnvironmentParser implements InlineContentParser {

    /** No delimiter is longer. */
    private static final int LONGEST = 20;

    /** The ends that were looked for in vain in this block: they are not looked for again. */
    private final Set<String> missing = new HashSet<>();

    public static InlineContentParserFactory factory() {
        return new Trigger('\\', EnvironmentParser::new);
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Optional<FormulaDelimiters> delimiters = opening(scanner);
        return delimiters.isPresent() && !missing.contains(delimiters.get().closing())
                ? formula(delimiters.get(), scanner)
                : ParsedInline.none();
    }

    private static Optional<FormulaDelimiters> opening(Scanner scanner) {
        StringBuilder opening = new StringBuilder();
        char last = scanner.peek();
        while (last != '}' && last != Scanner.END && opening.length() < LONGEST) {
            last = scanner.peek();
            opening.append(last);
            scanner.next();
        }
        return FormulaDelimiters.at(0, opening).filter(FormulaDelimiters::areEnvironment);
    }

    private ParsedInline formula(FormulaDelimiters delimiters, Scanner scanner) {
        Position start = scanner.position();
        while (scanner.find('\\') >= 0) {
            Position end = scanner.position();
            if (scanner.next(delimiters.closing())) {
                String inside = scanner.getSource(start, end).getContent();
                return BackslashMathParser.looksLikeFormula(inside)
                        ? ParsedInline.of(Formula.setApart(delimiters.formula(inside)), scanner.position())
                        : ParsedInline.none();
            }
            scanner.next();
        }
        missing.add(delimiters.closing());
        return ParsedInline.none();
    }
}
