package dev.octavo.source.markdown.container;

import dev.octavo.source.markdown.parser.SingleLineParser;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads {@link OptionLines} that stand between rules, and by its factory single ones. */
public final class OptionLinesParser extends AbstractBlockParser {

    private final OptionLines block = new OptionLines();
    private int rules;

    public static AbstractBlockParserFactory factory() {
        return new AbstractBlockParserFactory() {
            @Override
            public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                boolean indented = state.getIndent() > 3;
                return matched.getMatchedBlockParser().getBlock() instanceof Container container
                                && container.takesOptions(indented)
                                && areAllOptions(container)
                        ? start(state, container, indented)
                        : BlockStart.none();
            }
        };
    }

    private static BlockStart start(ParserState state, Container container, boolean indented) {
        CharSequence line = state.getLine().getContent();
        CharSequence rest = line.subSequence(state.getNextNonSpaceIndex(), line.length());
        if (!indented && container.getLastChild() == null && OptionLines.isRule(rest)) {
            return BlockStart.of(new OptionLinesParser()).atIndex(state.getNextNonSpaceIndex());
        }
        OptionLines single = new OptionLines();
        return single.read(rest, indented)
                ? BlockStart.of(new SingleLineParser(single)).atIndex(line.length())
                : BlockStart.none();
    }

    private static boolean areAllOptions(Node container) {
        return container.getLastChild() == null || container.getLastChild() instanceof OptionLines;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return rules == 2 || state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        if (OptionLines.isRule(line.getContent())) {
            rules++;
        }
        block.readBetweenRules(line.getContent());
    }

    @Override
    public void closeBlock() {
        if (rules < 2) {
            block.leaveOpen();
        }
    }
}
