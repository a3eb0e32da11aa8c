package dev.octavo.source.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.commonmark.node.Block;
import org.commonmark.node.DefinitionMap;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;

/** Collects the lines of a table, and reads them as other blocks where they turn out to be none. */
abstract class DrawnTableParser extends AbstractBlockParser {

    private final DrawnTable table = new DrawnTable();
    private final List<SourceLine> lines = new ArrayList<>();
    private final InnerBlocks inner;

    DrawnTableParser(Supplier<Parser.Builder> inner, List<SourceLine> first) {
        this.inner = new InnerBlocks(inner);
        this.lines.addAll(first);
    }

    /** Draws the table by its lines; false where they are none, and nothing was changed. */
    abstract boolean draw(List<SourceLine> lines, DrawnTable table, InnerBlocks inner);

    @Override
    public final Block getBlock() {
        return table;
    }

    @Override
    public final void addLine(SourceLine line) {
        lines.add(line);
    }

    /** Asked for before the block is closed: what is defined in cells is known in the document from then on. */
    @Override
    public final List<DefinitionMap<?>> getDefinitions() {
        if (!draw(lines, table, inner)) {
            inner.read(lines, table);
            while (table.getFirstChild() != null) {
                table.insertBefore(table.getFirstChild());
            }
            table.unlink();
        }
        return inner.definitions();
    }

    @Override
    public final void parseInlines(InlineParser inlines) {
        inner.parseInlines(inlines);
    }
}
