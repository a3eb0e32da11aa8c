package dev.octavo.source.markdown.tag;

import dev.octavo.source.markdown.parser.BlocksParser;
import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;

/** What is indented so deep that it would be code: MDX has no such code, and reads what stands there as anywhere else. */
final class IndentedText extends BlocksParser {

    /** From here on CommonMark sees code. */
    static final int DEEP = 4;

    private final JsxElement element = new JsxElement();
    private final int indent;

    private IndentedText(int indent) {
        this.indent = indent;
    }

    static BlockStart start(ParserState state) {
        boolean isInParagraph = state.getActiveBlockParser().getBlock() instanceof Paragraph;
        boolean isDeep = !state.isBlank() && !isInParagraph && state.getIndent() >= DEEP;
        return isDeep
                ? BlockStart.of(new IndentedText(state.getIndent())).atColumn(state.getColumn() + state.getIndent())
                : BlockStart.none();
    }

    @Override
    public Block getBlock() {
        return element;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return continueIndented(state, indent);
    }
}
