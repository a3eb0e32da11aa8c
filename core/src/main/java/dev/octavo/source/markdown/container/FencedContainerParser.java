package dev.octavo.source.markdown.container;

import dev.octavo.model.Attributes;
import dev.octavo.source.markdown.attributes.AttributeSyntax;
import dev.octavo.source.markdown.parser.ClosingLineParser;
import dev.octavo.source.markdown.parser.SignFactory;
import dev.octavo.source.markdown.template.DocfxMarkParser;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads divisions between lines of colons: {@code ::: {.wide}} (pandoc, Quarto), {@code :::note[Title]} (Docusaurus),
 * {@code ::: details Title} (VitePress), <code>:::{note} Title</code> (MyST). A line of colons alone closes the innermost.
 */
public final class FencedContainerParser extends ContainerParser {

    private static final Pattern FENCE = Pattern.compile(":{3,}+[ \\t]*+(.*)");
    private static final Pattern NAME = Pattern.compile("\\{?(" + ContainerNames.NAME + ")\\}?");

    /** What asks mkdocstrings for the description of a part of a program, {@code ::: package.module}. */
    private static final Pattern IDENTIFIER = Pattern.compile("\\w++(?:\\.\\w++)++");

    private static final Pattern EMPTY = Pattern.compile("\\{[ \\t]*+}");
    private static final Pattern TRAILING_COLONS = Pattern.compile("(?<=[\\s}\\]]):{3,}$");

    private final SourceLine title;

    private FencedContainerParser(Container container, SourceLine title) {
        super(container);
        this.title = title;
    }

    /** As MyST has it, the name stands in braces, and lines may follow that say more. */
    private static FencedContainerParser directive(Container container, SourceLine title) {
        container.takeOptions(title.getContent().toString());
        return new FencedContainerParser(container, title);
    }

    public static BlockParserFactory factory() {
        return new SignFactory(":") {
            @Override
            protected BlockStart startAtSign(ParserState state, MatchedBlockParser matched) {
                if (isClosing(state)) {
                    return lateClosing(state);
                }
                return start(state.getLine(), state.getNextNonSpaceIndex())
                        .map(parser -> BlockStart.of(parser)
                                .atIndex(state.getLine().getContent().length()))
                        .orElseGet(BlockStart::none);
            }
        };
    }

    /** Closes a division in a list item or the like, which the line is not indented enough to be part of. */
    private static BlockStart lateClosing(ParserState state) {
        Node open = state.getActiveBlockParser().getBlock();
        while (open != null && !isFenced(open)) {
            open = open.getParent();
        }
        if (!(open instanceof Container division) || division.isClosed()) {
            return BlockStart.none();
        }
        division.close();
        return BlockStart.of(new ClosingLineParser())
                .atIndex(state.getLine().getContent().length());
    }

    private static Optional<FencedContainerParser> start(SourceLine line, int index) {
        Matcher fence =
                FENCE.matcher(line.getContent()).region(index, line.getContent().length());
        if (!fence.matches()
                || fence.group(1).isBlank()
                || isOfDocfx(fence.group().stripTrailing())) {
            return Optional.empty();
        }
        String head = TRAILING_COLONS
                .matcher(fence.group(1).stripTrailing())
                .replaceFirst("")
                .stripTrailing();
        if (EMPTY.matcher(head).matches()) {
            return Optional.of(
                    new FencedContainerParser(Container.fenced("", Attributes.NONE), line.substring(index, index)));
        }
        int braces = AttributeSyntax.startAtEnd(head);
        Optional<Attributes> attributes = braces < 0 ? Optional.empty() : AttributeSyntax.parse(head.substring(braces));
        String named = attributes.isPresent() ? head.substring(0, braces).stripTrailing() : head;
        Matcher name = NAME.matcher(named);
        if (named.isEmpty() && attributes.isPresent()) {
            return Optional.of(
                    new FencedContainerParser(Container.fenced("", attributes.get()), line.substring(index, index)));
        }
        if (!name.lookingAt()
                || !isEnd(named, name.end())
                || IDENTIFIER.matcher(named).matches()) {
            return Optional.empty();
        }
        Container container = Container.fenced(name.group(1), attributes.orElse(Attributes.NONE));
        SourceLine title = title(line, fence.start(1), named, name.end());
        return Optional.of(
                name.group().startsWith("{")
                        ? directive(container, title)
                        : new FencedContainerParser(container, title));
    }

    /** A picture or the like, which is closed where it begins, or the end of what another line of DocFX opens. */
    private static boolean isOfDocfx(String line) {
        return DocfxMarkParser.mayBegin(line) || DocfxMarks.of(line).isPresent() || DocfxMarks.close(line);
    }

    private static boolean isEnd(String head, int end) {
        return end == head.length() || head.charAt(end) == '[' || Character.isWhitespace(head.charAt(end));
    }

    /** The title within the line, in brackets or not. */
    private static SourceLine title(SourceLine line, int headStart, String head, int nameEnd) {
        String rest = head.substring(nameEnd).strip();
        int from = headStart + head.indexOf(rest, nameEnd);
        boolean bracketed = rest.length() > 1 && rest.startsWith("[") && rest.endsWith("]");
        return bracketed
                ? line.substring(from + 1, from + rest.length() - 1)
                : line.substring(from, from + rest.length());
    }

    @Override
    protected boolean isClosedBy(ParserState state) {
        return isClosing(state) && isInnermost(state);
    }

    private static boolean isClosing(ParserState state) {
        CharSequence line = state.getLine().getContent();
        Matcher fence =
                FENCE.matcher(line).region(Math.min(state.getNextNonSpaceIndex(), line.length()), line.length());
        return fence.matches() && fence.group(1).isBlank();
    }

    /** The outer containers are asked first: only the one that nothing is open in, but for text, is closed. */
    private boolean isInnermost(ParserState state) {
        Node open = state.getActiveBlockParser().getBlock();
        if (open instanceof FencedCodeBlock) {
            return false;
        }
        while (open != container && !isFenced(open)) {
            open = open.getParent();
        }
        return open == container;
    }

    private static boolean isFenced(Node node) {
        return node instanceof Container other && other.isFencedByColons();
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        if (title.getContent().length() > 0 && !container.isPicture()) {
            inlineParser.parse(SourceLines.of(title), container.addTitle(title.getSourceSpan()));
        }
    }
}
