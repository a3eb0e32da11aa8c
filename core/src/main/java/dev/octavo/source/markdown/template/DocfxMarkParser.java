package dev.octavo.source.markdown.template;

import dev.octavo.source.markdown.parser.Trigger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads the marks of DocFX as {@link TemplateMark}s: {@code :::image source="a.png" alt-text="A lamp":::},
 * {@code [!INCLUDE [oil](oil.md)]}, {@code [!VIDEO https://example.org]}, {@code [!code-java[Lamp](Lamp.java)]}.
 */
public final class DocfxMarkParser implements InlineContentParser {

    private static final String COLONS = ":::";
    private static final String BRACKET = "[";

    private static final Pattern MARK = Pattern.compile(
            ":::[ \\t]*+(?:image|video|code|no-loc)[ \\t]"
                    + "(?:\"[^\"]*+\"|[^\":]|:(?!::))*+:::"
                    + "|\\[!(?:(?i:include|code-[a-z-]++)[ \\t]*+\\[[^\\[\\]]*+]\\([^()]++\\)|(?i:video)[ \\t]++[^\\s\\[\\]]++[ \\t]*+)]");

    private static final Pattern BEGINNING = Pattern.compile(":::[ \\t]*+(?:image|video|code|no-loc)[ \\t]++[\\w-]++=");

    private static final int MAX_LENGTH = 2000;

    /** Of those between colons. */
    public static InlineContentParserFactory betweenColons() {
        return new Trigger(':', DocfxMarkParser::new);
    }

    /** Of those in brackets, the first of which the parser takes for its own: {@link TemplateMark#takeBracket} takes it away. */
    public static InlineContentParserFactory inBrackets() {
        return new Trigger('!', DocfxMarkParser::new);
    }

    /** Whether a line begins with a mark between colons, closed or not, whatever follows it. */
    public static boolean mayBegin(CharSequence line) {
        return BEGINNING.matcher(line).lookingAt();
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Position start = scanner.position();
        String before = scanner.peekPreviousCodePoint() == '[' && scanner.peek() == '!' ? BRACKET : "";
        if (before.isEmpty() && !scanner.next(COLONS)) {
            return ParsedInline.none();
        }
        Matcher mark = MARK.matcher(before + restOfLine(start, scanner));
        if (!mark.lookingAt()) {
            return ParsedInline.none();
        }
        scanner.setPosition(start);
        for (int passed = before.length(); passed < mark.end(); passed++) {
            scanner.next();
        }
        return ParsedInline.of(new TemplateMark(mark.group()), scanner.position());
    }

    private static String restOfLine(Position start, Scanner scanner) {
        for (int length = 0; length < MAX_LENGTH && scanner.hasNext() && scanner.peek() != '\n'; length++) {
            scanner.next();
        }
        return scanner.getSource(start, scanner.position()).getContent();
    }
}
