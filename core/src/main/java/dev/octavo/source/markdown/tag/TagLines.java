package dev.octavo.source.markdown.tag;

import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** Lines of tags of which none opens a block; nothing where they only close some. */
final class TagLines extends AbstractBlockParser {

    private final HtmlBlock html;
    private final int lastLine;

    TagLines(JsxTags tags, int start, int end) {
        this.html = tags.html(start, end);
        this.lastLine = tags.line(Math.max(0, end - 1));
    }

    @Override
    public Block getBlock() {
        return html;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return JsxTags.lineOf(state) <= lastLine
                ? BlockContinue.atIndex(state.getLine().getContent().length())
                : BlockContinue.none();
    }

    @Override
    public void closeBlock() {
        if (html.getLiteral().isEmpty()) {
            html.unlink();
        }
    }
}
