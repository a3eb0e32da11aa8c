package dev.octavo.source.markdown.tag;

import dev.octavo.source.markdown.parser.ReadAhead;
import dev.octavo.source.markdown.parser.Trigger;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;

/** Reads {@link JsxCode}. */
public final class JsxCodeParser implements InlineContentParser {

    private final JsxBraces braces = new JsxBraces();

    public static InlineContentParserFactory factory() {
        return new Trigger('{', JsxCodeParser::new);
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        ReadAhead ahead = new ReadAhead(state.scanner());
        int behind = braces.behind(ahead, 0);
        return behind < 0
                ? ParsedInline.none()
                : ParsedInline.of(
                        new JsxCode(ahead.read(behind)), state.scanner().position());
    }
}
