package dev.octavo.source.markdown.table;

import dev.octavo.source.markdown.parser.InnerBlocks;
import dev.octavo.source.markdown.parser.SignFactory;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Reads pandoc's simple and multiline tables: a {@link ColumnRule}, above it one line that is the head, or several below another
 * rule, or nothing, and below it rows whose words leave free what parts the columns. Without a head, or with a rule above it, a
 * rule ends the table, and empty lines part its rows; else an empty line ends it.
 */
public final class SimpleTableParser extends DrawnTableParser {

    private final ColumnRule rule;
    private final int headLines;
    private final @Nullable ThematicBreak frame;
    private boolean closed;
    private boolean broken;

    private SimpleTableParser(
            Supplier<Parser.Builder> inner, ColumnRule rule, List<SourceLine> head, @Nullable ThematicBreak frame) {
        super(inner, head);
        this.rule = rule;
        this.headLines = head.size();
        this.frame = frame;
    }

    public static BlockParserFactory factory(Supplier<Parser.Builder> inner) {
        return new SignFactory("-") {
            @Override
            protected BlockStart startAtSign(ParserState state, MatchedBlockParser matched) {
                return ColumnRule.at(state)
                        .flatMap(rule -> start(rule, matched, inner))
                        .map(table -> table.start(state))
                        .orElseGet(BlockStart::none);
            }
        };
    }

    private static Optional<SimpleTableParser> start(
            ColumnRule rule, MatchedBlockParser matched, Supplier<Parser.Builder> inner) {
        List<SourceLine> head = matched.getParagraphLines().getLines();
        @Nullable
        ThematicBreak frame =
                head.isEmpty() ? null : frame(matched.getMatchedBlockParser().getBlock(), head.get(0), rule);
        boolean isHead = head.size() <= 1 || frame != null;
        return isHead && head.stream().allMatch(line -> rule.fits(line, frame != null))
                ? Optional.of(new SimpleTableParser(inner, rule, head, frame))
                : Optional.empty();
    }

    private BlockStart start(ParserState state) {
        BlockStart start = BlockStart.of(this).atIndex(state.getIndex());
        return headLines == 0 ? start : start.replaceParagraphLines(headLines);
    }

    /** The rule right above the head; null where there is none. */
    private static @Nullable ThematicBreak frame(Node paragraph, SourceLine head, ColumnRule rule) {
        if (paragraph.getPrevious() instanceof ThematicBreak line
                && line.getSourceSpans().size() == 1) {
            SourceSpan place = line.getSourceSpans().get(0);
            boolean above = place.getLineIndex() + 1 == head.getSourceSpan().getLineIndex();
            return above && rule.isFrame(line.getLiteral()) ? line : null;
        }
        return null;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (closed || (state.isBlank() && headLines > 0 && frame == null)) {
            return BlockContinue.none();
        }
        SourceLine line = ColumnRule.line(state);
        closed = rule.closes(line);
        broken = !closed && !rule.fits(line, frame != null);
        return broken ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    boolean draw(List<SourceLine> lines, DrawnTable table, InnerBlocks inner) {
        boolean isWhole = !broken && (closed || (headLines > 0 && frame == null));
        List<SourceLine> rows = lines.subList(Math.min(headLines + 1, lines.size()), lines.size() - (closed ? 1 : 0));
        if (!isWhole
                || rows.stream().allMatch(line -> line.getContent().toString().isBlank())) {
            return false;
        }
        new SimpleDrawing(rule, inner).draw(lines.subList(0, headLines), rows, frame != null, table);
        if (frame != null) {
            table.setSourceSpans(frame.getSourceSpans());
            lines.forEach(line -> Optional.ofNullable(line.getSourceSpan()).ifPresent(table::addSourceSpan));
            frame.unlink();
        }
        return true;
    }
}
