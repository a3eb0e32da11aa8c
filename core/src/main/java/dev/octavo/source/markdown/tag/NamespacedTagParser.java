package dev.octavo.source.markdown.tag;

import dev.octavo.source.markdown.parser.Trigger;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.HtmlInline;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Reads tags with a namespace, as word processors write them, {@code <o:p></o:p>}: CommonMark has no colon in names. What
 * is an address in angle brackets there stays one, and a tag without its other half is text.
 */
public final class NamespacedTagParser implements InlineContentParser {

    private static final int MAX_LENGTH = 300;

    private static final Pattern TAG = Pattern.compile(
            "<(?<close>/?)(?<name>[A-Za-z]\\w{0,31}:[A-Za-z][\\w.-]{0,63})(?<rest>|\\s[^<>]*?)(?<empty>/?)>");

    private static final Pattern END = Pattern.compile("</([A-Za-z]\\w{0,31}:[A-Za-z][\\w.-]{0,63})\\s*>");

    private final Set<String> opened = new HashSet<>();
    private @Nullable Set<String> closed;

    public static InlineContentParserFactory factory() {
        return new Trigger('<', NamespacedTagParser::new);
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Position start = scanner.position();
        for (int length = 0; length < MAX_LENGTH && scanner.hasNext() && scanner.peek() != '>'; length++) {
            scanner.next();
        }
        scanner.next('>');
        Position end = scanner.position();
        String written = scanner.getSource(start, end).getContent();
        Matcher tag = TAG.matcher(written);
        if (!tag.matches() || !isTag(tag, scanner)) {
            return ParsedInline.none();
        }
        HtmlInline html = new HtmlInline();
        html.setLiteral(written);
        return ParsedInline.of(html, end);
    }

    private boolean isTag(Matcher tag, Scanner behind) {
        String name = tag.group("name");
        if (!tag.group("close").isEmpty()) {
            return opened.contains(name);
        }
        boolean address = name.indexOf(':') > 1 && tag.group("rest").isEmpty();
        boolean opens = tag.group("empty").isEmpty();
        if (address || (opens && !isClosed(name, behind))) {
            return false;
        }
        if (opens) {
            opened.add(name);
        }
        return true;
    }

    /** The ends are looked for once for all tags of a block. */
    private boolean isClosed(String name, Scanner behind) {
        Set<String> names = closed;
        if (names == null) {
            Position from = behind.position();
            while (behind.hasNext()) {
                behind.next();
            }
            names = END.matcher(behind.getSource(from, behind.position()).getContent())
                    .results()
                    .map(end -> end.group(1))
                    .collect(Collectors.toSet());
            closed = names;
        }
        return names.contains(name);
    }
}
