package dev.octavo.html;

import dev.octavo.model.Table;
import dev.octavo.model.Table.Cell;
import dev.octavo.model.Table.Row;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A table whose rows all fill the same columns (HTML, section 4.9.12): short rows are filled with empty cells, spans end
 * where the table does, and a column in which no cell begins is taken out.
 */
final class TableGrid {

    /** A cell in the column where it begins. */
    record Placed(Cell cell, int column, int columnSpan, int rowSpan) {}

    private final List<List<Placed>> head;
    private final List<List<Placed>> body;

    private TableGrid(List<List<Placed>> head, List<List<Placed>> body) {
        this.head = head;
        this.body = body;
    }

    static TableGrid of(Table table) {
        List<List<Placed>> head = place(table.head());
        List<List<Placed>> body = place(table.body());
        int width = Math.max(table.alignments().size(), Math.max(width(head), width(body)));
        BitSet begun = new BitSet(width);
        fill(head, width).forEach(row -> row.forEach(cell -> begun.set(cell.column())));
        fill(body, width).forEach(row -> row.forEach(cell -> begun.set(cell.column())));
        return new TableGrid(withoutUnbegun(head, begun), withoutUnbegun(body, begun));
    }

    List<List<Placed>> head() {
        return head;
    }

    List<List<Placed>> body() {
        return body;
    }

    /** Gives each cell the first column that no cell of this row or of a row above covers. */
    private static List<List<Placed>> place(List<Row> rows) {
        List<BitSet> covered = new ArrayList<>();
        rows.forEach(row -> covered.add(new BitSet()));
        List<List<Placed>> placed = new ArrayList<>();
        for (int y = 0; y < rows.size(); y++) {
            List<Placed> line = new ArrayList<>();
            for (Cell cell : rows.get(y).cells()) {
                line.add(place(cell, y, covered));
            }
            placed.add(line);
        }
        return placed;
    }

    private static Placed place(Cell cell, int row, List<BitSet> covered) {
        int column = covered.get(row).nextClearBit(0);
        int nextTaken = covered.get(row).nextSetBit(column);
        int columnSpan = nextTaken < 0 ? cell.columnSpan() : Math.min(cell.columnSpan(), nextTaken - column);
        int rowSpan = Math.min(cell.rowSpan(), covered.size() - row);
        for (int y = row; y < row + rowSpan; y++) {
            covered.get(y).set(column, column + columnSpan);
        }
        return new Placed(cell, column, columnSpan, rowSpan);
    }

    private static int width(List<List<Placed>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(0);
    }

    /** Puts an empty cell into every place of a row that nothing covers. */
    private static List<List<Placed>> fill(List<List<Placed>> rows, int width) {
        List<BitSet> covered = new ArrayList<>();
        rows.forEach(row -> covered.add(new BitSet()));
        for (int y = 0; y < rows.size(); y++) {
            for (Placed cell : rows.get(y)) {
                for (int below = y; below < y + cell.rowSpan(); below++) {
                    covered.get(below).set(cell.column(), cell.column() + cell.columnSpan());
                }
            }
        }
        for (int y = 0; y < rows.size(); y++) {
            BitSet row = covered.get(y);
            for (int x = row.nextClearBit(0); x < width; x = row.nextClearBit(x + 1)) {
                rows.get(y).add(new Placed(new Cell(false, 1, 1, List.of()), x, 1, 1));
            }
            rows.get(y).sort((a, b) -> Integer.compare(a.column(), b.column()));
        }
        return rows;
    }

    private static List<List<Placed>> withoutUnbegun(List<List<Placed>> rows, BitSet begun) {
        return rows.stream()
                .map(row -> row.stream().map(cell -> narrowed(cell, begun)).toList())
                .toList();
    }

    private static Placed narrowed(Placed cell, BitSet begun) {
        int end = cell.column() + cell.columnSpan();
        int span = begun.get(cell.column(), end).cardinality();
        return new Placed(cell.cell(), cell.column(), span, cell.rowSpan());
    }
}
