package dev.octavo.source.markdown;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads {@link TemplateMark}s, in which nothing is Markdown. */
final class TemplateMarkParser implements InlineContentParser {

    /** The closings that were looked for in vain in this block, which are not looked for again. */
    private final Set<String> absent = new HashSet<>();

    static InlineContentParserFactory factory() {
        return new InlineContentParserFactory() {
            @Override
            public Set<Character> getTriggerCharacters() {
                return Set.of('{');
            }

            @Override
            public InlineContentParser create() {
                return new TemplateMarkParser();
            }
        };
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Position start = scanner.position();
        String closing = closing(scanner);
        if (closing.isEmpty() || absent.contains(closing)) {
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

    private static String closing(Scanner scanner) {
        if (scanner.next("{{<")) {
            return ">}}";
        } else if (scanner.next("{{%")) {
            return "%}}";
        } else if (scanner.next("{{")) {
            return "}}";
        }
        return scanner.next("{%") ? "%}" : "";
    }
}
