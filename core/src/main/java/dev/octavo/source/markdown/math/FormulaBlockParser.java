package dev.octavo.source.markdown.math;

import dev.octavo.model.Attributes;
import dev.octavo.source.markdown.attributes.AttributeSyntax;
import dev.octavo.source.markdown.parser.SignFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.Block;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Formulas on lines of their own, between {@link FormulaDelimiters}, so that no line of them is taken for a list or a
 * heading. As in pandoc, an empty line ends a formula that is not closed.
 */
public final class FormulaBlockParser extends AbstractBlockParser {

    /** The end of the last line: what is left of the formula, and the attributes behind the delimiter. */
    private record End(String tex, Attributes attributes) {}

    private final FormulaBlock block = new FormulaBlock();
    private final List<SourceLine> lines = new ArrayList<>();
    private final FormulaDelimiters delimiters;
    private boolean complete;

    private FormulaBlockParser(FormulaDelimiters delimiters) {
        this.delimiters = delimiters;
    }

    public static BlockParserFactory factory() {
        return new SignFactory("$\\") {
            @Override
            protected BlockStart startAtSign(ParserState state, MatchedBlockParser matched) {
                CharSequence line = state.getLine().getContent();
                int start = state.getNextNonSpaceIndex();
                return FormulaDelimiters.at(start, line)
                        .filter(delimiters -> startsFormula(delimiters, line, start))
                        .map(delimiters -> BlockStart.of(new FormulaBlockParser(delimiters))
                                .atIndex(start))
                        .orElseGet(BlockStart::none);
            }
        };
    }

    /** Whether the formula is closed at the end of the line or goes on; one followed by words is part of a paragraph. */
    private static boolean startsFormula(FormulaDelimiters delimiters, CharSequence line, int start) {
        String rest = line.subSequence(start + delimiters.opening().length(), line.length())
                .toString();
        if (!rest.contains(delimiters.closing())) {
            return delimiters.areDollars() || delimiters.areEnvironment() || rest.isBlank();
        }
        return end(delimiters, rest).filter(end -> !end.tex().isBlank()).isPresent();
    }

    private static Optional<End> end(FormulaDelimiters delimiters, String line) {
        String closing = delimiters.closing();
        int end = line.indexOf(closing);
        String behind = end < 0 ? "" : line.substring(end + closing.length()).strip();
        if (end < 0 || behind.isEmpty()) {
            return end < 0 ? Optional.empty() : Optional.of(new End(line.substring(0, end), Attributes.NONE));
        }
        return behind.startsWith("{") && behind.endsWith("}")
                ? AttributeSyntax.parse(behind).map(attributes -> new End(line.substring(0, end), attributes))
                : Optional.empty();
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return complete || state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        lines.add(line);
        String text = line.getContent().toString();
        String rest = lines.size() == 1 ? text.substring(delimiters.opening().length()) : text;
        end(delimiters, rest).ifPresent(end -> {
            complete = true;
            block.close(delimiters.formula(inside(end.tex())), end.attributes());
        });
    }

    private String inside(String lastLine) {
        if (lines.size() == 1) {
            return lastLine;
        }
        String first = lines.get(0)
                .getContent()
                .toString()
                .substring(delimiters.opening().length());
        String inner = lines.subList(1, lines.size() - 1).stream()
                .map(line -> line.getContent().toString())
                .collect(Collectors.joining("\n"));
        return String.join("\n", first, inner, lastLine);
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        if (!complete) {
            inlineParser.parse(SourceLines.of(lines), block);
        }
    }
}
