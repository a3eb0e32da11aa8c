package dev.octavo.source.markdown.tag;

import dev.octavo.source.markdown.parser.ReadAhead;
import dev.octavo.source.markdown.parser.Trigger;
import java.util.Optional;
import java.util.function.Predicate;
import org.commonmark.node.HtmlInline;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;

/** Reads tags of JSX in text, in whose attributes there may be what CommonMark knows none with. */
public final class JsxTagParser implements InlineContentParser {

    private final Predicate<String> names;

    private JsxTagParser(Predicate<String> names) {
        this.names = names;
    }

    public static InlineContentParserFactory factory(Predicate<String> names) {
        return new Trigger('<', () -> new JsxTagParser(names));
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        ReadAhead ahead = new ReadAhead(state.scanner());
        Optional<JsxTag> tag = JsxTag.read(ahead).filter(found -> names.test(found.name()));
        if (tag.isEmpty()) {
            return ParsedInline.none();
        }
        HtmlInline html = new HtmlInline();
        html.setLiteral(ahead.read(tag.get().length()));
        return ParsedInline.of(html, state.scanner().position());
    }
}
