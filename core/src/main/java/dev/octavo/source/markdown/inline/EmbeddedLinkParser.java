package dev.octavo.source.markdown.inline;

import dev.octavo.source.markdown.parser.Trigger;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads what Zenn and others embed as links to it: {@code @[youtube](id)}, {@code @[card](https://example.org)}. Of
 * other names it stays as it is: {@code @[Ada](https://example.org)} speaks to somebody.
 */
public final class EmbeddedLinkParser implements InlineContentParser {

    /** Those that tell an address; so may sites whose own addresses are known. */
    private static final Set<String> TELLING = Set.of(
            "audio",
            "blueprintue",
            "card",
            "codepen",
            "codesandbox",
            "docswell",
            "embed",
            "figma",
            "jsfiddle",
            "link",
            "ogp",
            "spotify",
            "stackblitz",
            "tweet",
            "twitter",
            "video",
            "x");

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S++");
    private static final Pattern IDENTIFIER = Pattern.compile("[\\w/.-]++");

    private static final int MAX_LENGTH = 1000;

    public static InlineContentParserFactory factory() {
        return new Trigger('@', EmbeddedLinkParser::new);
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        if (!scanner.next("@[")) {
            return ParsedInline.none();
        }
        String name = upTo(']', scanner);
        if (!scanner.next("](")) {
            return ParsedInline.none();
        }
        String target = upTo(')', scanner).strip();
        boolean isKnown = EmbeddedPlaces.isKnown(name);
        boolean isAddress =
                (isKnown || TELLING.contains(name)) && ADDRESS.matcher(target).matches();
        boolean isNamed = isKnown && IDENTIFIER.matcher(target).matches();
        if (!scanner.next(')') || !(isAddress || isNamed)) {
            return ParsedInline.none();
        }
        Link link = new Link(isAddress ? target : EmbeddedPlaces.address(name, target), null);
        link.appendChild(new Text(link.getDestination()));
        return ParsedInline.of(link, scanner.position());
    }

    private static String upTo(char end, Scanner scanner) {
        Position start = scanner.position();
        for (int length = 0; length < MAX_LENGTH && isInside(scanner.peek(), end); length++) {
            scanner.next();
        }
        return scanner.getSource(start, scanner.position()).getContent();
    }

    private static boolean isInside(char c, char end) {
        return c != end && c != '\n' && c != Scanner.END;
    }
}
