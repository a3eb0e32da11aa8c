package dev.octavo.source.markdown;

import java.util.Optional;
import java.util.function.Predicate;
import org.commonmark.node.HtmlInline;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Reads tags of JSX in text, in whose attributes there may be what CommonMark knows none with. */
final class JsxTagParser implements InlineContentParser {

    private final Predicate<String> names;

    private JsxTagParser(Predicate<String> names) {
        this.names = names;
    }

    static InlineContentParserFactory factory(Predicate<String> names) {
        return new Trigger('<', () -> new JsxTagParser(names));
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        StringBuilder read = new StringBuilder();
        Optional<JsxTag> tag = JsxTag.read(i -> character(i, read, scanner)).filter(found -> names.test(found.name()));
        if (tag.isEmpty()) {
            return ParsedInline.none();
        }
        HtmlInline html = new HtmlInline();
        html.setLiteral(read.substring(0, tag.get().length()));
        return ParsedInline.of(html, scanner.position());
    }

    /** The character at an index, to which the scanner goes if it was not read yet. */
    private static int character(int index, StringBuilder read, Scanner scanner) {
        while (read.length() <= index && scanner.hasNext()) {
            read.append(scanner.peek());
            scanner.next();
        }
        return index < read.length() ? read.charAt(index) : -1;
    }
}
