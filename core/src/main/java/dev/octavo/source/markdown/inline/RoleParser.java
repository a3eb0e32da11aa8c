package dev.octavo.source.markdown.inline;

import dev.octavo.source.markdown.parser.Trigger;
import java.util.Optional;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Reads {@link MystRole}s, which stand right before code. */
public final class RoleParser implements InlineContentParser {

    /** No name is longer. */
    private static final int LONGEST = 24;

    public static InlineContentParserFactory factory() {
        return new Trigger('{', RoleParser::new);
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        StringBuilder braced = new StringBuilder();
        char last = scanner.peek();
        do {
            last = scanner.peek();
            braced.append(last);
            scanner.next();
        } while (last != '}' && scanner.hasNext() && braced.length() < LONGEST);
        Optional<MystRole> role = scanner.peek() == '`' ? MystRole.of(braced.toString()) : Optional.empty();
        return role.map(found -> ParsedInline.of(found, scanner.position())).orElseGet(ParsedInline::none);
    }
}
