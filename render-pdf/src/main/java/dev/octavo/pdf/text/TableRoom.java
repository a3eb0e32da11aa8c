package dev.octavo.pdf.text;

import dev.octavo.html.CellNumbers;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.model.Table;
import dev.octavo.model.Table.Cell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whether a page has room for a table, in the smallest type: as it stands, where words may be broken, or turned on its side, if that keeps
 * them whole. Tables within others are never set so close together, since nobody knows how wide they will be.
 */
final class TableRoom {

    /** What is narrower holds no word, in points. */
    private static final double NARROWEST_COLUMN = 22;

    /** A dozen letters, in points. */
    private static final double NARROWEST_CODE = 70;

    private final Measure measure;

    TableRoom(Measure measure) {
        this.measure = measure;
    }

    /** Whether there is room for a table, for which a page may be turned or may not. */
    boolean holds(Table table, boolean isTurnable) {
        return neededBy(table, 0, NARROWEST_COLUMN) <= measure.width()
                || (isTurnable && neededBy(table, 0, Double.MAX_VALUE) <= measure.height());
    }

    /** The width in points that a table needs, whose columns need no less each, and no more for words. */
    private double neededBy(Table table, double least, double most) {
        Map<Integer, Double> columns = new HashMap<>();
        Stream.of(table.head(), table.body())
                .flatMap(rows -> PlacedCell.of(rows).stream())
                .flatMap(List::stream)
                .forEach(placed -> {
                    double share =
                            neededBy(placed.cell(), least, most) / placed.cell().columnSpan();
                    placed.columns().forEach(column -> columns.merge(column, share, Math::max));
                });
        return columns.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private double neededBy(Cell cell, double least, double most) {
        double blocks = neededBy(cell.body(), most);
        if (blocks > 0) {
            return Math.max(NARROWEST_COLUMN, blocks);
        }
        String text = Nodes.text(cell.body());
        double words = TableFit.TIGHT.width(ColumnParts.widestPart(text), measure.textSize());
        return Math.max(least, CellNumbers.are(text) ? words : Math.min(most, words));
    }

    private double neededBy(List<? extends Node> nodes, double most) {
        return nodes.stream().mapToDouble(node -> neededBy(node, most)).max().orElse(0);
    }

    private double neededBy(Node node, double most) {
        if (node instanceof Table table) {
            return neededBy(table, NARROWEST_COLUMN, most);
        }
        return node instanceof CodeBlock ? NARROWEST_CODE : neededBy(node.children(), most);
    }
}
