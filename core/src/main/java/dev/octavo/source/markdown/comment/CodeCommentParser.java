package dev.octavo.source.markdown.comment;

import dev.octavo.source.markdown.parser.Trigger;
import java.util.regex.Pattern;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads {@link CommentMark}s of JavaScript in braces, <code>{/* … *&#47;}</code>, as sites have them whose Markdown is MDX by any name.
 * Patterns for names of files, <code>{/*,/a/*&#47;}</code>, are none.
 */
public final class CodeCommentParser implements InlineContentParser {

    private static final String OPENING = "{/*";
    private static final String CLOSING = "*/}";

    private static final Pattern COMMENT = Pattern.compile("(?s)|[\\s*].*|[\\p{L}\\p{N}#@!][^{}]*+");

    /** An end that was looked for in vain in this block is not looked for again. */
    private boolean noEnd;

    public static InlineContentParserFactory factory() {
        return new Trigger('{', CodeCommentParser::new);
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        if (noEnd || !scanner.next(OPENING)) {
            return ParsedInline.none();
        }
        Position inside = scanner.position();
        while (scanner.find('*') >= 0) {
            Position end = scanner.position();
            if (scanner.next(CLOSING)) {
                String text = scanner.getSource(inside, end).getContent();
                return COMMENT.matcher(text).matches()
                        ? ParsedInline.of(new CommentMark(text, true), scanner.position())
                        : ParsedInline.none();
            }
            scanner.next();
        }
        noEnd = true;
        return ParsedInline.none();
    }
}
