package dev.octavo.pdf.text;

import dev.octavo.model.CodeBlock;
import dev.octavo.model.Node;
import dev.octavo.model.Table;
import dev.octavo.model.Table.Cell;
import dev.octavo.model.Table.Row;
import java.util.List;
import java.util.stream.Stream;

/** The width, in points, below which a table holds no words any more, those within its cells counted. */
final class TableRoom {

    /** What is narrower holds no word. */
    private static final double NARROWEST_COLUMN = 22;

    /** A dozen letters. */
    private static final double NARROWEST_CODE = 70;

    private TableRoom() {}

    static double neededBy(Table table) {
        return Stream.concat(table.head().stream(), table.body().stream())
                .mapToDouble(TableRoom::neededBy)
                .max()
                .orElse(0);
    }

    private static double neededBy(Row row) {
        return row.cells().stream().mapToDouble(TableRoom::neededBy).sum();
    }

    private static double neededBy(Cell cell) {
        return Math.max(NARROWEST_COLUMN, neededBy(cell.body()));
    }

    private static double neededBy(List<? extends Node> nodes) {
        return nodes.stream().mapToDouble(TableRoom::neededBy).max().orElse(0);
    }

    private static double neededBy(Node node) {
        if (node instanceof Table table) {
            return neededBy(table);
        }
        return node instanceof CodeBlock ? NARROWEST_CODE : neededBy(node.children());
    }
}
