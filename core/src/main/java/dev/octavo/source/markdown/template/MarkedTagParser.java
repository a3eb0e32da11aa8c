package dev.octavo.source.markdown.template;

import dev.octavo.source.markdown.parser.Trigger;
import org.commonmark.node.HtmlInline;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads {@linkplain MarkedTag tags with marks in quotes}, which are none to CommonMark. */
public final class MarkedTagParser implements InlineContentParser {

    public static InlineContentParserFactory factory() {
        return new Trigger('<', MarkedTagParser::new);
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Position start = scanner.position();
        boolean hasMark = false;
        for (int length = 0; length < MarkedTag.LONGEST && scanner.hasNext(); length++) {
            hasMark |= scanner.peek() == '{' || scanner.peek() == '@';
            scanner.next();
            if (scanner.peek() == '<' || (scanner.peek() == '>' && !hasMark)) {
                break;
            }
        }
        String text = hasMark ? scanner.getSource(start, scanner.position()).getContent() : "";
        int end = MarkedTag.end(text);
        if (end == 0) {
            return ParsedInline.none();
        }
        scanner.setPosition(start);
        for (int i = 0; i < end; i++) {
            scanner.next();
        }
        HtmlInline html = new HtmlInline();
        html.setLiteral(text.substring(0, end));
        return ParsedInline.of(html, scanner.position());
    }
}
