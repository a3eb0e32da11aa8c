package dev.octavo.source.markdown.table;

import dev.octavo.source.markdown.parser.InnerBlocks;
import dev.octavo.source.markdown.parser.TentativeBlockParser;
import java.util.List;
import java.util.function.Supplier;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;

/** Collects the lines of a table, and reads them as other blocks where they turn out to be none. */
abstract class DrawnTableParser extends TentativeBlockParser {

    private final DrawnTable table;

    DrawnTableParser(Supplier<Parser.Builder> inner, List<SourceLine> first) {
        this(new DrawnTable(), inner, first);
    }

    private DrawnTableParser(DrawnTable table, Supplier<Parser.Builder> inner, List<SourceLine> first) {
        super(table, inner, first);
        this.table = table;
    }

    /** Draws the table by its lines; false where they are none, and nothing was changed. */
    abstract boolean draw(List<SourceLine> lines, DrawnTable table, InnerBlocks inner);

    @Override
    protected final boolean make(List<SourceLine> lines, InnerBlocks inner) {
        return draw(lines, table, inner);
    }
}
