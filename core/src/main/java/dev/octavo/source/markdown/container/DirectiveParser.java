package dev.octavo.source.markdown.container;

import dev.octavo.source.markdown.parser.SignFactory;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads MyST's directives between fences of code that hold Markdown, <code>```{note} Title</code>. Those that hold code or a
 * formula, and all that are unknown, are code for the parser.
 */
public class DirectiveParser extends ContainerParser {

    private static final Pattern OPENING =
            Pattern.compile("(`{3,}(?=[^`]*+$)|~{3,})[ \\t]*+\\{([A-Za-z][A-Za-z:-]*+)}[ \\t]*+(.*?)[ \\t]*+");

    private static final Set<String> NAMES = Set.of(
            "admonition",
            "dropdown",
            "figure",
            "table",
            "list-table",
            "margin",
            "sidebar",
            "topic",
            "aside",
            "epigraph",
            "pull-quote",
            "highlights",
            "glossary",
            "bibliography",
            "rubric",
            "card",
            "grid",
            "grid-item",
            "grid-item-card",
            "tab-set",
            "tab-item",
            "button-link",
            "button-ref",
            "iframe",
            "video",
            "exercise",
            "solution",
            "versionadded",
            "versionchanged",
            "versionremoved",
            "deprecated");

    /** The theorems of sphinx-proof. */
    private static final String THEOREMS = "prf:";

    private final String fence;
    private final SourceLine title;

    DirectiveParser(Container container, String fence, SourceLine title) {
        super(container);
        this.fence = fence;
        this.title = title;
    }

    public static BlockParserFactory factory() {
        return new SignFactory("`~") {
            @Override
            protected BlockStart startAtSign(ParserState state, MatchedBlockParser matched) {
                SourceLine line = state.getLine();
                int length = line.getContent().length();
                Matcher opening = OPENING.matcher(line.getContent()).region(state.getNextNonSpaceIndex(), length);
                return opening.matches() && isKnown(opening.group(2))
                        ? BlockStart.of(parser(line, opening)).atIndex(length)
                        : BlockStart.none();
            }
        };
    }

    /** Whether a directive of a name holds Markdown. */
    static boolean isKnown(String name) {
        return NAMES.contains(name) || name.startsWith(THEOREMS) || ContainerNames.isNotice(name);
    }

    private static DirectiveParser parser(SourceLine line, Matcher opening) {
        Container container = Container.directive(opening.group(2), opening.group(3));
        return new DirectiveParser(container, opening.group(1), line.substring(opening.start(3), opening.end(3)));
    }

    /** As in MyST, the outer fence is asked first: a fence inside is shorter. */
    @Override
    protected boolean isClosedBy(ParserState state) {
        CharSequence line = state.getLine().getContent();
        int start = Math.min(state.getNextNonSpaceIndex(), line.length());
        String rest = line.subSequence(start, line.length()).toString().stripTrailing();
        return rest.length() >= fence.length() && rest.chars().allMatch(c -> c == fence.charAt(0));
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        if (title.getContent().length() > 0 && !container.isPicture()) {
            inlineParser.parse(SourceLines.of(title), container.addTitle(title.getSourceSpan()));
        }
    }
}
