package dev.octavo.source.markdown.container;

import dev.octavo.source.markdown.parser.InnerBlocks;
import dev.octavo.source.markdown.parser.SignFactory;
import dev.octavo.source.markdown.parser.TentativeBlockParser;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads code between marks of other generators. The opening one begins a line, and the closing one ends a line; where none does,
 * the lines are read as other Markdown.
 */
public final class MarkedCodeParser extends TentativeBlockParser {

    private static final Pattern BLANK_LINES = Pattern.compile("\\A(?:[ \\t]*+\\n)++");

    private final MarkedCode block;
    private final int indent;
    private boolean begun;
    private boolean closed;

    private MarkedCodeParser(MarkedCode block, int indent, Supplier<Parser.Builder> inner) {
        super(block, inner, List.of());
        this.block = block;
        this.indent = indent;
    }

    /** With what makes parsers for lines that turn out to be no code. */
    public static BlockParserFactory factory(Supplier<Parser.Builder> inner) {
        return new SignFactory("{") {
            @Override
            protected BlockStart startAtSign(ParserState state, MatchedBlockParser matched) {
                int start = state.getNextNonSpaceIndex();
                CharSequence line = state.getLine().getContent();
                Node around = matched.getMatchedBlockParser().getBlock();
                Optional<CodeMark> mark = MarkedContainerParser.isWithinRaw(around)
                        ? Optional.empty()
                        : CodeMark.at(line.subSequence(start, line.length()), around);
                return mark.map(found -> new MarkedCodeParser(new MarkedCode(found), state.getIndent(), inner))
                        .map(parser -> BlockStart.of(parser).atIndex(start))
                        .orElseGet(BlockStart::none);
            }
        };
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (begun && !block.isEnded() && block.isEndedBefore(state.getLine().getContent())) {
            block.end();
            closed = true;
        }
        return block.isEnded() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        super.addLine(line);
        CharSequence text = line.getContent();
        Matcher closing = block.mark().closing(text);
        if (closing.find(begun ? 0 : block.mark().length())) {
            block.end();
            closed = text.subSequence(closing.end(), text.length()).toString().isBlank();
        }
        begun = true;
    }

    @Override
    protected boolean make(List<SourceLine> lines, InnerBlocks inner) {
        closed |= !block.isEnded() && endsWithTabs();
        if (closed) {
            String written = lines.stream()
                    .map(line -> line.getContent().toString())
                    .map(this::unindented)
                    .collect(Collectors.joining("\n"));
            block.hold(withoutMarks(written));
        }
        // Where dollars part formulas from words, it is no formula, but Markdown.
        boolean isWords = block.mark().isFormula()
                && CodeMark.withoutDollars(block.code()).indexOf('$') >= 0;
        return closed && !isWords;
    }

    /** Whether it is the code of a tab, and the mark behind all tabs closed it. */
    private boolean endsWithTabs() {
        return block.mark().kind() == CodeMark.Kind.TAB && TabPane.isClosedAround(block);
    }

    private String unindented(String line) {
        int from = 0;
        while (from < indent && from < line.length() && line.charAt(from) == ' ') {
            from++;
        }
        return line.substring(from);
    }

    private String withoutMarks(String written) {
        String behind = written.substring(block.mark().length());
        Matcher closing = block.mark().closing(behind);
        String code = closing.find() ? behind.substring(0, closing.start()) : behind;
        return code.isBlank() ? "" : BLANK_LINES.matcher(code).replaceFirst("").stripTrailing() + "\n";
    }
}
