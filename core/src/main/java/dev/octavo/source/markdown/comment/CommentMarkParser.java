package dev.octavo.source.markdown.comment;

import dev.octavo.source.markdown.parser.Trigger;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads {@link CommentMark}s: {@code {% comment %}…{% endcomment %}} (Liquid), {@code {::comment}…{:/}} and {@code {::options … /}}
 * (kramdown), {@code {mainmatter}} (Leanpub).
 */
public final class CommentMarkParser implements InlineContentParser {

    private static final String LIQUID = "{%";
    private static final String KRAMDOWN = "{:";
    private static final List<String> MATTERS = List.of("{frontmatter}", "{mainmatter}", "{backmatter}");

    /** Ends that were looked for in vain in this block are not looked for again. */
    private boolean noEndOfLiquid;

    private boolean noEndOfKramdown;

    public static InlineContentParserFactory factory() {
        return new Trigger('{', CommentMarkParser::new);
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        boolean isOne = scanner.next(LIQUID)
                ? isLiquid(scanner)
                : scanner.next(KRAMDOWN) ? isKramdown(scanner) : isMatter(scanner);
        return isOne ? ParsedInline.of(new CommentMark("", false), scanner.position()) : ParsedInline.none();
    }

    /** Whether a line says which part of a book begins, and nothing else; among words it is one of them. */
    private static boolean isMatter(Scanner scanner) {
        return isEnd(scanner.peekPreviousCodePoint())
                && MATTERS.stream().anyMatch(scanner::next)
                && isEnd(scanner.peek());
    }

    private static boolean isEnd(int c) {
        return c == '\n' || c == Scanner.END;
    }

    private boolean isLiquid(Scanner scanner) {
        if (noEndOfLiquid || !isTag("comment", scanner)) {
            return false;
        }
        noEndOfLiquid = !isEndedBy(LIQUID, () -> isTag("endcomment", scanner), scanner);
        return !noEndOfLiquid;
    }

    /** Whether a tag of Liquid that has begun is of this name. */
    private static boolean isTag(String name, Scanner scanner) {
        scanner.next('-');
        scanner.whitespace();
        boolean isNamed = scanner.next(name);
        scanner.whitespace();
        scanner.next('-');
        return isNamed && scanner.next("%}");
    }

    private boolean isKramdown(Scanner scanner) {
        boolean isComment = scanner.next(":comment");
        if (!isComment && !scanner.next(":options")) {
            return false;
        }
        boolean isClosed = scanner.find(c -> c == '{' || c == '}') >= 0 && scanner.peek() == '}';
        boolean isWhole = scanner.peekPreviousCodePoint() == '/';
        return isClosed && scanner.next('}') && (isWhole || (isComment && isEndedInKramdown(scanner)));
    }

    private boolean isEndedInKramdown(Scanner scanner) {
        noEndOfKramdown =
                noEndOfKramdown || !isEndedBy(KRAMDOWN, () -> scanner.next("/}") || scanner.next("/comment}"), scanner);
        return !noEndOfKramdown;
    }

    /** Goes behind the next mark that begins with an opening and goes on in some way. */
    private static boolean isEndedBy(String opening, BooleanSupplier goesOn, Scanner scanner) {
        while (scanner.find(opening.charAt(0)) >= 0) {
            if (!scanner.next(opening)) {
                scanner.next();
            } else if (goesOn.getAsBoolean()) {
                return true;
            }
        }
        return false;
    }
}
