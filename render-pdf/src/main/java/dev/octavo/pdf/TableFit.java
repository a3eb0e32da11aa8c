package dev.octavo.pdf;

import dev.octavo.model.Nodes;
import dev.octavo.model.Table;
import dev.octavo.model.Table.Row;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a table is made to fit between the margins, judged by the longest words of its columns. */
enum TableFit {
    /** It fits as it is. */
    NORMAL,
    /** It fits in smaller type. */
    SMALL,
    /** It fits in smaller type with its words broken, its columns equal. */
    BROKEN,
    /** It has more columns than a page can show side by side. */
    LISTED;

    private static final double NORMAL_SIZE = 0.9;
    private static final double SMALL_SIZE = 0.72;

    /** The advance of a letter, in its size: a little more than the average of the serif face. */
    private static final double ADVANCE = 0.5;

    /** Both paddings of a cell, in points. */
    private static final double PADDING = 8;

    /** A column of broken words that is narrower is no longer read, in points. */
    private static final double NARROWEST = 22;

    static TableFit of(Table table, PageGeometry page) {
        int columns = columns(table);
        double measure = page.measureInPoints();
        double letters = IntStream.range(0, columns)
                .mapToDouble(column -> longestWord(table, column))
                .sum();
        double room = measure - columns * PADDING;
        if (letters * ADVANCE * NORMAL_SIZE * page.textSize() <= room) {
            return NORMAL;
        } else if (letters * ADVANCE * SMALL_SIZE * page.textSize() <= room) {
            return SMALL;
        }
        return columns * NARROWEST <= measure ? BROKEN : LISTED;
    }

    /** The word for it in the stylesheet. */
    String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static int columns(Table table) {
        return Math.max(
                table.alignments().size(),
                rows(table)
                        .mapToInt(row -> row.cells().stream()
                                .mapToInt(Table.Cell::columnSpan)
                                .sum())
                        .max()
                        .orElse(0));
    }

    private static Stream<Row> rows(Table table) {
        return Stream.concat(table.head().stream(), table.body().stream());
    }

    private static int longestWord(Table table, int column) {
        return rows(table)
                .map(Row::cells)
                .filter(cells -> column < cells.size())
                .map(cells -> cells.get(column))
                .mapToInt(cell -> longestWord(Nodes.text(cell.body())))
                .max()
                .orElse(0);
    }

    private static int longestWord(String text) {
        return List.of(text.split("\\s+")).stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
