package dev.octavo.pdf.text;

import dev.octavo.html.HtmlOut;
import dev.octavo.model.Nodes;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Table;
import dev.octavo.model.Table.Cell;
import dev.octavo.model.Table.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table that is too wide for the page, written as lists: one for each row of the head, then one for each row of the
 * body, whose cells stand after the heads of their columns.
 */
final class ListedTable {

    /** A cell and the first column that it covers. */
    private record Placed(Cell cell, int column) {

        IntStream columns() {
            return IntStream.range(column, column + cell.columnSpan());
        }
    }

    private final Table table;
    private final List<List<Placed>> head;
    private final Map<Integer, List<String>> headsByColumn = new HashMap<>();

    ListedTable(Table table) {
        this.table = table;
        this.head = placed(table.head());
        head.forEach(row -> row.forEach(this::addHead));
    }

    private void addHead(Placed cell) {
        String text = Nodes.text(cell.cell().body());
        if (!text.isBlank()) {
            cell.columns().forEach(column -> headsByColumn
                    .computeIfAbsent(column, none -> new ArrayList<>())
                    .add(text));
        }
    }

    /** Places cells beside those that reach down from the rows above. */
    private static List<List<Placed>> placed(List<Row> rows) {
        Map<Integer, Integer> firstFreeRow = new HashMap<>();
        return IntStream.range(0, rows.size())
                .mapToObj(y -> placed(rows.get(y), y, firstFreeRow))
                .toList();
    }

    private static List<Placed> placed(Row row, int y, Map<Integer, Integer> firstFreeRow) {
        List<Placed> cells = new ArrayList<>();
        int column = 0;
        for (Cell cell : row.cells()) {
            while (firstFreeRow.getOrDefault(column, 0) > y) {
                column++;
            }
            Placed placed = new Placed(cell, column);
            cells.add(placed);
            placed.columns().forEach(x -> firstFreeRow.put(x, y + cell.rowSpan()));
            column += cell.columnSpan();
        }
        return cells;
    }

    void write(HtmlOut out) {
        out.element("div").attributes(table.attributes()).containing(() -> {
            Tables.caption(table, out);
            head.forEach(row -> list(row, false, out));
            placed(table.body()).forEach(row -> list(row, true, out));
        });
    }

    private void list(List<Placed> row, boolean withHeads, HtmlOut out) {
        if (!row.isEmpty()) {
            out.element("ul")
                    .classes("row")
                    .containing(() -> row.forEach(cell -> item(cell.cell(), withHeads ? headsOf(cell) : "", out)));
        }
    }

    private static void item(Cell cell, String heads, HtmlOut out) {
        out.element("li").containing(() -> {
            if (!heads.isEmpty()) {
                out.element("strong").containing(heads + ": ");
            }
            if (cell.body().size() == 1 && cell.body().get(0) instanceof Paragraph only) {
                out.nodes(only.content());
            } else {
                out.nodes(cell.body());
            }
        });
    }

    private String headsOf(Placed cell) {
        return cell.columns()
                .mapToObj(column -> headsByColumn.getOrDefault(column, List.of()))
                .flatMap(List::stream)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
