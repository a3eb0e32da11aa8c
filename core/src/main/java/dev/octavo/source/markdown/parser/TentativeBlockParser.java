package dev.octavo.source.markdown.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.commonmark.node.Block;
import org.commonmark.node.DefinitionMap;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;

/** Collects the lines of a block that only its end tells, and reads them as other blocks where they turn out to be none. */
public abstract class TentativeBlockParser extends AbstractBlockParser {

    private final Block block;
    private final List<SourceLine> lines = new ArrayList<>();
    private final InnerBlocks inner;

    protected TentativeBlockParser(Block block, Supplier<Parser.Builder> inner, List<SourceLine> first) {
        this.block = block;
        this.inner = new InnerBlocks(inner);
        this.lines.addAll(first);
    }

    /** Makes the block of its lines; false where they are none, and nothing was changed. */
    protected abstract boolean make(List<SourceLine> lines, InnerBlocks inner);

    @Override
    public final Block getBlock() {
        return block;
    }

    @Override
    public void addLine(SourceLine line) {
        lines.add(line);
    }

    /** Asked for before the block is closed: what is defined in it is known in the document from then on. */
    @Override
    public final List<DefinitionMap<?>> getDefinitions() {
        if (!make(lines, inner)) {
            inner.read(lines, block);
            while (block.getFirstChild() != null) {
                block.insertBefore(block.getFirstChild());
            }
            block.unlink();
        }
        return inner.definitions();
    }

    @Override
    public final void parseInlines(InlineParser inlines) {
        inner.parseInlines(inlines);
    }
}
