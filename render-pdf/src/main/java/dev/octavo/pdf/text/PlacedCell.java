package dev.octavo.pdf.text;

import dev.octavo.model.Table.Cell;
import dev.octavo.model.Table.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A cell of the model and the first column that it covers.
 *
 * @param cell it
 * @param column counted from 0
 */
record PlacedCell(Cell cell, int column) {

    /** The columns that it covers. */
    IntStream columns() {
        return IntStream.range(column, column + cell.columnSpan());
    }

    /** Places cells beside those that reach down from the rows above. */
    static List<List<PlacedCell>> of(List<Row> rows) {
        Map<Integer, Integer> firstFreeRow = new HashMap<>();
        return IntStream.range(0, rows.size())
                .mapToObj(y -> of(rows.get(y), y, firstFreeRow))
                .toList();
    }

    private static List<PlacedCell> of(Row row, int y, Map<Integer, Integer> firstFreeRow) {
        List<PlacedCell> cells = new ArrayList<>();
        int column = 0;
        for (Cell cell : row.cells()) {
            while (firstFreeRow.getOrDefault(column, 0) > y) {
                column++;
            }
            PlacedCell placed = new PlacedCell(cell, column);
            cells.add(placed);
            placed.columns().forEach(x -> firstFreeRow.put(x, y + cell.rowSpan()));
            column += cell.columnSpan();
        }
        return cells;
    }
}
