package dev.octavo.source.convert.table;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Table;
import dev.octavo.model.Table.Alignment;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.document.InnerContent;
import dev.octavo.source.markdown.Syntax;
import dev.octavo.source.markdown.table.DrawnCell;
import dev.octavo.source.markdown.table.DrawnRow;
import dev.octavo.source.markdown.table.DrawnTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;

/** Tables that are drawn in the text to the model's. */
public final class DrawnTableConverter {

    private final Conversion conversion;
    private final InnerContent inner;
    private final List<Alignment> alignments;
    private final List<Table.Row> head = new ArrayList<>();
    private final List<Table.Row> body = new ArrayList<>();
    private final List<Block> overflow = new ArrayList<>();

    private DrawnTableConverter(DrawnTable table, Conversion conversion, InnerContent inner) {
        this.conversion = conversion;
        this.inner = inner;
        this.alignments =
                table.columns().stream().map(DrawnTableConverter::alignment).toList();
    }

    /** The table, and below it as text the rows that are beyond the limit. */
    public static List<Block> convert(DrawnTable table, Conversion conversion, InnerContent inner) {
        return new DrawnTableConverter(table, conversion, inner).convert(table);
    }

    private static Alignment alignment(Optional<TableCell.Alignment> told) {
        return told.map(alignment -> Alignment.valueOf(alignment.name())).orElse(Alignment.NONE);
    }

    private List<Block> convert(DrawnTable table) {
        Syntax.children(table).forEach(row -> add((DrawnRow) row));
        List<Block> blocks = new ArrayList<>();
        if (!head.isEmpty() || !body.isEmpty()) {
            blocks.add(new Table(List.of(), alignments, head, body, Attributes.NONE, conversion.at(table)));
        }
        blocks.addAll(overflow);
        return blocks;
    }

    private void add(DrawnRow row) {
        if (conversion.budget().takeRow(alignments.size(), conversion.at(row))) {
            (row.isHeading() ? head : body).add(new Table.Row(cells(row)));
        } else {
            overflow.add(Paragraph.of(Syntax.text(row)));
        }
    }

    private List<Table.Cell> cells(DrawnRow row) {
        List<Table.Cell> cells = new ArrayList<>();
        for (Node node : Syntax.children(row)) {
            DrawnCell cell = (DrawnCell) node;
            List<Block> content = conversion.cell(() -> inner.blocks(cell));
            cells.add(new Table.Cell(row.isHeading(), cell.columnSpan(), cell.rowSpan(), content));
        }
        while (row.isShortened() && cells.size() < alignments.size()) {
            cells.add(new Table.Cell(row.isHeading(), 1, 1, List.of()));
        }
        return cells;
    }
}
