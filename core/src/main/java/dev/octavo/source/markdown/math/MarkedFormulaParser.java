package dev.octavo.source.markdown.math;

import dev.octavo.source.markdown.container.CodeMark;
import dev.octavo.source.markdown.parser.Trigger;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads formulas in lines between marks of Hugo's themes, {@code {{< katex >}}a_b{{< /katex >}}}, and of Leanpub, <code>{$$}a_b{/$$}</code>. */
public final class MarkedFormulaParser implements InlineContentParser {

    private static final String CLOSING = "{{< /";

    private static final String LEANPUB = "{$$}";
    private static final String END_OF_LEANPUB = "{/$$}";

    /** Whether the end of a formula was looked for in vain in this block: it is not looked for again. */
    private boolean noClosing;

    private boolean noEndOfLeanpub;

    public static InlineContentParserFactory factory() {
        return new Trigger('{', MarkedFormulaParser::new);
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        if (scanner.next(LEANPUB)) {
            return ofLeanpub(scanner);
        }
        if (noClosing || !scanner.next("{{<")) {
            return ParsedInline.none();
        }
        scanner.whitespace();
        String name =
                CodeMark.FORMULAS.stream().filter(scanner::next).findFirst().orElse("");
        boolean isOpened = !name.isEmpty() && isEndOfName(scanner) && closesMark(scanner);
        return isOpened ? formula(name, scanner) : ParsedInline.none();
    }

    private static boolean isEndOfName(Scanner scanner) {
        return scanner.peek() == ' ' || scanner.peek() == '>';
    }

    private static boolean closesMark(Scanner scanner) {
        while (scanner.hasNext() && scanner.peek() != '>' && scanner.peek() != '{' && scanner.peek() != '\n') {
            scanner.next();
        }
        return scanner.next(">}}");
    }

    private ParsedInline ofLeanpub(Scanner scanner) {
        Position start = scanner.position();
        while (!noEndOfLeanpub && scanner.find('{') >= 0) {
            String tex = scanner.getSource(start, scanner.position()).getContent();
            if (scanner.next(END_OF_LEANPUB)) {
                boolean isApart = tex.startsWith("\n");
                return tex.isBlank() || tex.indexOf('$') >= 0
                        ? ParsedInline.none()
                        : ParsedInline.of(
                                isApart ? Formula.setApart(tex.strip()) : Formula.inLine(tex.strip()),
                                scanner.position());
            }
            scanner.next();
        }
        noEndOfLeanpub = true;
        return ParsedInline.none();
    }

    private ParsedInline formula(String name, Scanner scanner) {
        Position start = scanner.position();
        while (scanner.find('{') >= 0) {
            Position end = scanner.position();
            if (scanner.next(CLOSING + name) && closesMark(scanner)) {
                String tex =
                        CodeMark.withoutDollars(scanner.getSource(start, end).getContent());
                return tex.isEmpty() || tex.indexOf('$') >= 0
                        ? ParsedInline.none()
                        : ParsedInline.of(Formula.inLine(tex), scanner.position());
            }
            scanner.setPosition(end);
            scanner.next();
        }
        noClosing = true;
        return ParsedInline.none();
    }
}
