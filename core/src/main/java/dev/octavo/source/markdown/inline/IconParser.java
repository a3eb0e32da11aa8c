package dev.octavo.source.markdown.inline;

import dev.octavo.source.markdown.parser.Trigger;
import java.util.List;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads the names of {@link Icon}s of the sets that Material for MkDocs has. */
public final class IconParser implements InlineContentParser {

    private static final List<String> SETS = List.of("material-", "octicons-", "fontawesome-", "simple-");

    private static final int MAX_LENGTH = 80;

    public static InlineContentParserFactory factory() {
        return new Trigger(':', IconParser::new);
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        if (Character.isLetterOrDigit(scanner.peekPreviousCodePoint())) {
            return ParsedInline.none();
        }
        scanner.next();
        Position start = scanner.position();
        if (SETS.stream().noneMatch(scanner::next)) {
            return ParsedInline.none();
        }
        for (int length = 0; length < MAX_LENGTH && isOfName(scanner.peek()); length++) {
            scanner.next();
        }
        String name = scanner.getSource(start, scanner.position()).getContent();
        return scanner.next(':') && !Character.isLetterOrDigit(scanner.peek())
                ? ParsedInline.of(new Icon(name), scanner.position())
                : ParsedInline.none();
    }

    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }
}
