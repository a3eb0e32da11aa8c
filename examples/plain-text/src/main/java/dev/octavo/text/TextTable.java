package dev.octavo.text;

import dev.octavo.model.Table;
import dev.octavo.model.Table.Alignment;
import dev.octavo.model.Table.Cell;
import dev.octavo.model.Table.Row;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sets a table in columns, each as wide as its widest line where the page has room for that. */
final class TextTable {

    private static final String GAP = "  ";
    private static final int NARROWEST = 6;

    /** Cells are printed once, on a page where no line breaks, and broken when the room for columns is known. */
    private static final int UNBROKEN = 4096;

    private final NodePrinter printer;
    private final Table table;

    TextTable(Table table, NodePrinter printer) {
        this.printer = printer;
        this.table = table;
    }

    static void print(Table table, Page page, NodePrinter printer) {
        new TextTable(table, printer).print(table, page);
    }

    private void print(Table table, Page page) {
        List<Line> head = placed(table.head());
        List<Line> body = placed(table.body());
        int limit = columnLimit(widths(head, body), page.width());
        head.forEach(line -> line.breakAt(limit));
        body.forEach(line -> line.breakAt(limit));
        print(head, body, widths(head, body), page);
    }

    private void print(List<Line> head, List<Line> body, List<Integer> widths, Page page) {
        boolean tight = body.stream().allMatch(line -> line.height() <= 1);
        page.list(true, lines -> {
            head.forEach(line -> lines.block(set(line, widths)));
            lines.block(
                    List.of(String.join(GAP, widths.stream().map("-"::repeat).toList())));
            lines.list(tight, rows -> body.forEach(line -> rows.block(set(line, widths))));
        });
    }

    private List<String> set(Line line, List<Integer> widths) {
        return IntStream.range(0, line.height())
                .mapToObj(y -> IntStream.range(0, widths.size())
                        .mapToObj(x -> aligned(line.text(x, y), widths.get(x), line.alignment(x)))
                        .toList())
                .map(cells -> String.join(GAP, cells).stripTrailing())
                .toList();
    }

    private static String aligned(String text, int width, Alignment alignment) {
        int space = width - Columns.of(text);
        int before =
                switch (alignment) {
                    case NONE, LEFT -> 0;
                    case CENTER -> space / 2;
                    case RIGHT -> space;
                };
        return " ".repeat(before) + text + " ".repeat(space - before);
    }

    /** Puts the cells of rows in their columns; of the places that a cell spans, all but the first stay empty. */
    private List<Line> placed(List<Row> rows) {
        List<BitSet> taken = rows.stream().map(row -> new BitSet()).toList();
        List<Line> lines = new ArrayList<>();
        for (Row row : rows) {
            Line line = new Line(new TreeMap<>(), new TreeMap<>());
            int y = lines.size();
            for (Cell cell : row.cells()) {
                int x = taken.get(y).nextClearBit(0);
                taken.subList(y, Math.min(y + cell.rowSpan(), rows.size()))
                        .forEach(places -> places.set(x, x + cell.columnSpan()));
                line.cells.put(x, printed(cell));
                line.alignments.put(x, table.alignment(cell, x));
            }
            lines.add(line);
        }
        return lines;
    }

    private List<String> printed(Cell cell) {
        Page page = new Page(UNBROKEN);
        printer.print(cell.body(), page);
        return page.lines();
    }

    private static List<Integer> widths(List<Line> head, List<Line> body) {
        NavigableMap<Integer, Integer> widest = new TreeMap<>();
        Stream.concat(head.stream(), body.stream())
                .forEach(line -> line.cells.keySet().forEach(x -> widest.merge(x, line.width(x), Math::max)));
        int columns = widest.isEmpty() ? 0 : 1 + widest.lastKey();
        return IntStream.range(0, columns)
                .mapToObj(x -> widest.getOrDefault(x, 0))
                .toList();
    }

    /** The most that a column may take so that all fit on the page. */
    private static int columnLimit(List<Integer> widths, int width) {
        int room = width - GAP.length() * (widths.size() - 1);
        return IntStream.iterate(room, limit -> limit > NARROWEST, limit -> limit - 1)
                .filter(limit ->
                        widths.stream().mapToInt(w -> Math.min(w, limit)).sum() <= room)
                .findFirst()
                .orElse(NARROWEST);
    }

    /** The cells of one row by their column, each a list of lines. */
    private record Line(Map<Integer, List<String>> cells, Map<Integer, Alignment> alignments) {

        Alignment alignment(int x) {
            return alignments.getOrDefault(x, Alignment.NONE);
        }

        String text(int x, int y) {
            List<String> lines = cells.getOrDefault(x, List.of());
            return y < lines.size() ? lines.get(y) : "";
        }

        int width(int x) {
            return cells.getOrDefault(x, List.of()).stream()
                    .mapToInt(Columns::of)
                    .max()
                    .orElse(0);
        }

        int height() {
            return cells.values().stream().mapToInt(List::size).max().orElse(0);
        }

        void breakAt(int limit) {
            cells.replaceAll((x, lines) ->
                    lines.stream().flatMap(line -> broken(line, limit).stream()).toList());
        }

        private static List<String> broken(String line, int limit) {
            return Columns.of(line) > limit ? Page.wrap(line, limit) : List.of(line);
        }
    }
}
