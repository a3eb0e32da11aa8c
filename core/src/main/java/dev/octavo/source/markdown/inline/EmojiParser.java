package dev.octavo.source.markdown.inline;

import dev.octavo.source.markdown.parser.Trigger;
import java.util.Optional;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads {@code :smile:}; a name that stands for nothing is text. */
public final class EmojiParser implements InlineContentParser {

    private static final int MAX_LENGTH = 50;

    public static InlineContentParserFactory factory() {
        return new Trigger(':', EmojiParser::new);
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        if (Character.isLetterOrDigit(scanner.peekPreviousCodePoint())) {
            return ParsedInline.none();
        }
        scanner.next();
        Position start = scanner.position();
        int length = 0;
        while (isNameCharacter(scanner.peek()) && length < MAX_LENGTH) {
            scanner.next();
            length++;
        }
        String name = scanner.getSource(start, scanner.position()).getContent();
        Optional<String> emoji = scanner.next(':') ? Emoji.named(name) : Optional.empty();
        return emoji.map(text -> ParsedInline.of(new Text(text), scanner.position()))
                .orElseGet(ParsedInline::none);
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '+' || c == '-';
    }
}
