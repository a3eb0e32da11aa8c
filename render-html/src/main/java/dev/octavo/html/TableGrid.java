package dev.octavo.html;

import dev.octavo.model.Table;
import dev.octavo.model.Table.Cell;
import dev.octavo.model.Table.Row;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table whose rows all fill the same columns (HTML, section 4.9.12): short rows are filled with empty cells, spans end
 * where the table does, and columns and rows in which no cell begins are taken out.
 */
final class TableGrid {

    /**
     * A cell in the column where it begins.
     *
     * @param isBehindSpan whether it is the first of its row, beside a cell of a row above
     * @param isBeforeSpan whether it is the last of its row, beside a cell of a row above
     */
    record Placed(Cell cell, int column, int columnSpan, int rowSpan, boolean isBehindSpan, boolean isBeforeSpan) {

        Placed(Cell cell, int column, int columnSpan, int rowSpan) {
            this(cell, column, columnSpan, rowSpan, false, false);
        }
    }

    private static final Cell EMPTY = new Cell(false, 1, 1, List.of());

    private final List<List<Placed>> head;
    private final List<List<Placed>> body;

    private TableGrid(List<List<Placed>> head, List<List<Placed>> body) {
        this.head = head;
        this.body = body;
    }

    static TableGrid of(Table table) {
        List<List<Placed>> head = place(table.head());
        List<List<Placed>> body = place(table.body());
        BitSet columns = new BitSet();
        Stream.concat(head.stream(), body.stream()).flatMap(List::stream).forEach(cell -> columns.set(cell.column()));
        return new TableGrid(withoutCoveredRows(fill(head, columns)), withoutCoveredRows(fill(body, columns)));
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

    /** Narrows the cells of all rows to columns in which a cell begins, and puts an empty cell into every gap. */
    private static List<List<Placed>> fill(List<List<Placed>> rows, BitSet columns) {
        List<BitSet> covered = covered(rows);
        List<List<Placed>> filled = new ArrayList<>();
        for (int y = 0; y < rows.size(); y++) {
            List<Placed> row = new ArrayList<>(gaps(columns, covered.get(y)));
            rows.get(y).forEach(cell -> row.add(narrowed(cell, columns)));
            row.sort(Comparator.comparingInt(Placed::column));
            filled.add(atEdges(row, columns));
        }
        return filled;
    }

    /** Lets the first cell of a row, and the last, know that a cell of a row above stands between it and the edge. */
    private static List<Placed> atEdges(List<Placed> row, BitSet columns) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> {
                    Placed cell = row.get(i);
                    boolean behind = i == 0 && cell.column() > 0;
                    int columnsLeft =
                            columns.get(cell.column(), columns.length()).cardinality();
                    boolean before = i == row.size() - 1 && columnsLeft > cell.columnSpan();
                    return new Placed(cell.cell(), cell.column(), cell.columnSpan(), cell.rowSpan(), behind, before);
                })
                .toList();
    }

    private static List<BitSet> covered(List<List<Placed>> rows) {
        List<BitSet> covered = new ArrayList<>();
        rows.forEach(row -> covered.add(new BitSet()));
        for (int y = 0; y < rows.size(); y++) {
            for (Placed cell : rows.get(y)) {
                covered.subList(y, y + cell.rowSpan())
                        .forEach(row -> row.set(cell.column(), cell.column() + cell.columnSpan()));
            }
        }
        return covered;
    }

    private static List<Placed> gaps(BitSet columns, BitSet covered) {
        List<Placed> gaps = new ArrayList<>();
        int span = 0;
        for (int x = columns.nextSetBit(0); x >= 0; x = columns.nextSetBit(x + 1)) {
            if (covered.get(x)) {
                span = 0;
            } else {
                int start = span == 0 ? x : gaps.remove(gaps.size() - 1).column();
                span++;
                gaps.add(new Placed(EMPTY, start, span, 1));
            }
        }
        return gaps;
    }

    private static Placed narrowed(Placed cell, BitSet columns) {
        int span = columns.get(cell.column(), cell.column() + cell.columnSpan()).cardinality();
        return new Placed(cell.cell(), cell.column(), span, cell.rowSpan());
    }

    /** Takes out the rows that are covered by cells of rows above them: a row needs a cell that begins in it. */
    private static List<List<Placed>> withoutCoveredRows(List<List<Placed>> rows) {
        BitSet kept = new BitSet();
        IntStream.range(0, rows.size()).filter(y -> !rows.get(y).isEmpty()).forEach(kept::set);
        return kept.stream()
                .mapToObj(y -> rows.get(y).stream()
                        .map(cell -> new Placed(
                                cell.cell(),
                                cell.column(),
                                cell.columnSpan(),
                                kept.get(y, y + cell.rowSpan()).cardinality(),
                                cell.isBehindSpan(),
                                cell.isBeforeSpan()))
                        .toList())
                .toList();
    }
}
