package dev.octavo.source.markdown.citation;

import dev.octavo.model.Citation;
import dev.octavo.source.markdown.parser.Trigger;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads {@code @key} within a sentence; not in {@code someone@example.org} or {@code example.org/@someone}. */
public final class NarrativeCitationParser implements InlineContentParser {

    /** What is no part of an address: some signs, all signs beyond ASCII, and East Asian letters. */
    private static final Pattern BEFORE =
            Pattern.compile("[(\\[{\"'\\-,;*_~" + CitationKey.EAST_ASIAN + "[\\p{P}\\p{S}&&\\P{ASCII}]]");

    private static final String INNER = ":.#$%&+?<>~/-";

    private final Predicate<String> wanted;

    private NarrativeCitationParser(Predicate<String> wanted) {
        this.wanted = wanted;
    }

    /** A parser of those keys that are wanted. */
    public static InlineContentParserFactory factory(Predicate<String> wanted) {
        return new Trigger('@', () -> new NarrativeCitationParser(wanted));
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        if (!mayStandBefore(before)) {
            return ParsedInline.none();
        }
        scanner.next();
        String key = key(scanner);
        if (key.isEmpty() || !wanted.test(key)) {
            return ParsedInline.none();
        }
        Citation.Work work = new Citation.Work(key, "", "", false);
        return ParsedInline.of(new Cited(List.of(work), true, "@" + key), scanner.position());
    }

    private static boolean mayStandBefore(int before) {
        return before == Scanner.END
                || Character.isWhitespace(before)
                || BEFORE.matcher(Character.toString(before)).matches();
    }

    /** Letters, digits, and single signs between them. */
    private static String key(Scanner scanner) {
        Position start = scanner.position();
        Position end = start;
        while (isLetterOrDigit(scanner)) {
            while (isLetterOrDigit(scanner)) {
                advance(scanner);
            }
            end = scanner.position();
            if (INNER.indexOf(scanner.peek()) >= 0) {
                scanner.next();
            }
        }
        scanner.setPosition(end);
        return scanner.getSource(start, end).getContent();
    }

    private static boolean isLetterOrDigit(Scanner scanner) {
        int c = scanner.peekCodePoint();
        return c == '_' || Character.isLetterOrDigit(c);
    }

    private static void advance(Scanner scanner) {
        boolean pair = Character.isSupplementaryCodePoint(scanner.peekCodePoint());
        scanner.next();
        if (pair) {
            scanner.next();
        }
    }
}
