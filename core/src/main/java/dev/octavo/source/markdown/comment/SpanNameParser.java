package dev.octavo.source.markdown.comment;

import dev.octavo.source.markdown.attributes.AttributeSyntax;
import dev.octavo.source.markdown.parser.Trigger;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads the name of what shows words with attributes, {@code :badge[New]{.wide}} as remark and Nuxt have it, as a {@link CommentMark}: what is
 * left is a span.
 */
public final class SpanNameParser implements InlineContentParser {

    private static final int MAX_LENGTH = 200;

    public static InlineContentParserFactory factory() {
        return new Trigger(':', SpanNameParser::new);
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        scanner.next();
        if (before == ':' || Character.isLetterOrDigit(before) || !Character.isLetter(scanner.peek())) {
            return ParsedInline.none();
        }
        pass(scanner, SpanNameParser::isOfName);
        Position behindName = scanner.position();
        boolean hasWords = scanner.next('[') && pass(scanner, c -> c != '[' && c != ']') > 0 && scanner.next(']');
        return hasWords && hasAttributes(scanner)
                ? ParsedInline.of(new CommentMark("", false), behindName)
                : ParsedInline.none();
    }

    /** Whether attributes follow; arguments of a function, as in {@code :fn[name]{what}}, are none. */
    private static boolean hasAttributes(Scanner scanner) {
        Position start = scanner.position();
        boolean isClosed = scanner.next('{') && pass(scanner, c -> c != '{' && c != '}') > 0 && scanner.next('}');
        return isClosed
                && AttributeSyntax.parse(
                                scanner.getSource(start, scanner.position()).getContent())
                        .isPresent();
    }

    private static int pass(Scanner scanner, CharPredicate wanted) {
        int length = 0;
        while (length < MAX_LENGTH && scanner.hasNext() && scanner.peek() != '\n' && wanted.test(scanner.peek())) {
            scanner.next();
            length++;
        }
        return length;
    }

    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z') || c == '-' || (c >= '0' && c <= '9');
    }

    @FunctionalInterface
    private interface CharPredicate {

        boolean test(char c);
    }
}
