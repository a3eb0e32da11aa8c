package dev.octavo.source.markdown.template;

import dev.octavo.source.markdown.parser.Trigger;
import java.util.HashSet;
import java.util.Set;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads {@link TemplateMark}s, in which nothing is Markdown. */
public final class TemplateMarkParser implements InlineContentParser {

    private static final String OUTPUT = "}}";

    /** The closings that were looked for in vain in this block, which are not looked for again. */
    private final Set<String> absent = new HashSet<>();

    /** The end of the last line on which no double braces close. */
    private Position open = Scanner.of(SourceLines.empty()).position();

    public static InlineContentParserFactory factory() {
        return new Trigger('{', TemplateMarkParser::new);
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Position start = scanner.position();
        String closing = closing(scanner);
        if (closing.isEmpty() || absent.contains(closing)) {
            return ParsedInline.none();
        }
        if (closing.equals(OUTPUT) && !isClosedOnLine(start, scanner)) {
            return ParsedInline.none();
        }
        while (scanner.find(closing.charAt(0)) >= 0) {
            if (scanner.next(closing)) {
                String written = scanner.getSource(start, scanner.position()).getContent();
                return ParsedInline.of(new TemplateMark(written), scanner.position());
            }
            scanner.next();
        }
        absent.add(closing);
        return ParsedInline.none();
    }

    /** Code has double braces, too, but seldom both on one line. */
    private boolean isClosedOnLine(Position start, Scanner scanner) {
        Position inside = scanner.position();
        if (start.compareTo(open) < 0) {
            return false;
        }
        while (scanner.peek() != '\n' && scanner.hasNext()) {
            if (scanner.next(OUTPUT)) {
                scanner.setPosition(inside);
                return true;
            }
            scanner.next();
        }
        open = scanner.position();
        return false;
    }

    private static String closing(Scanner scanner) {
        if (scanner.next("{{<")) {
            return ">}}";
        } else if (scanner.next("{{%")) {
            return "%}}";
        } else if (scanner.next("{{")) {
            return OUTPUT;
        }
        return scanner.next("{%") ? "%}" : "";
    }
}
