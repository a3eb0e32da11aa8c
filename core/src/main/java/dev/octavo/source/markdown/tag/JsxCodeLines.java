package dev.octavo.source.markdown.tag;

import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads {@link JsxCodeBlock}, which interrupts no paragraph. */
public final class JsxCodeLines extends AbstractBlockParser {

    private final JsxCodeBlock code;
    private final int lastLine;

    private JsxCodeLines(String written, int line) {
        this.code = new JsxCodeBlock(written);
        this.lastLine = line + (int) written.chars().filter(c -> c == '\n').count();
    }

    public static BlockParserFactory factory(JsxTags tags) {
        return new AbstractBlockParserFactory() {
            @Override
            public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                boolean isInParagraph = matched.getMatchedBlockParser().getBlock() instanceof Paragraph;
                Optional<String> code = state.isBlank() || isInParagraph ? Optional.empty() : tags.code(state);
                return code.map(written -> BlockStart.of(new JsxCodeLines(written, JsxTags.lineOf(state)))
                                .atIndex(state.getLine().getContent().length()))
                        .orElseGet(BlockStart::none);
            }
        };
    }

    @Override
    public Block getBlock() {
        return code;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return JsxTags.lineOf(state) <= lastLine
                ? BlockContinue.atIndex(state.getLine().getContent().length())
                : BlockContinue.none();
    }
}
