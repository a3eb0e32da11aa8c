package dev.octavo.pdf.paragraph;

import dev.octavo.pdf.paragraph.CellContent.Lines;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Lets the columns of a table take width from each other as long as it becomes lower by that, in lines. */
final class LowestTable {

    /** To count lines for each trial takes time; so many rows, taken from all over a table, speak for the others. */
    private static final int MOST_ROWS = 120;

    /** What one column takes from another at first, and what is not worth trying any more, of the width of the table. */
    private static final double FIRST_STEP = 1 / 6.0;

    private static final double FINER = 0.7;
    private static final double LAST_STEP = 1 / 200.0;

    /** Of two tables that are as high, the one with fewer lines in its cells is better. */
    private static final double LINE_OF_CELL = 0.02;

    /** What it costs, in lines, to let a label wrap, a cell that would take less than this of the width: some millimetres for it are well spent. */
    private static final double LABEL = 1 / 6.0;

    private static final double WRAPPED_LABEL = 0.6;

    /** What it costs to part a word or a name, in lines. */
    private static final double PARTED = 2;

    private final List<List<CellContent>> rows;
    private final double[] smallest;
    private final double[] natural;

    LowestTable(List<CellContent> cells, double[] smallest, double[] natural) {
        this.rows = rows(cells);
        this.smallest = smallest;
        this.natural = natural;
    }

    private static List<List<CellContent>> rows(List<CellContent> cells) {
        Map<Integer, List<CellContent>> rows =
                cells.stream().collect(Collectors.groupingBy(CellContent::row, TreeMap::new, Collectors.toList()));
        int step = 1 + rows.size() / MOST_ROWS;
        return rows.entrySet().stream()
                .filter(row -> row.getKey() % step == 0)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The best that some columns and some others become. */
    double[] from(double[] first, double[] second) {
        double[] one = lowered(first);
        double[] other = lowered(second);
        return height(one) <= height(other) ? one : other;
    }

    private double[] lowered(double[] start) {
        double[] widths = start.clone();
        double width = DoubleStream.of(widths).sum();
        double height = height(widths);
        for (double step = width * FIRST_STEP; step > width * LAST_STEP; step *= FINER) {
            double before;
            do {
                before = height;
                height = lower(widths, step, before);
            } while (height < before);
        }
        return widths;
    }

    private double lower(double[] widths, double step, double height) {
        double lowest = height;
        for (int from = 0; from < widths.length; from++) {
            for (int to = 0; to < widths.length; to++) {
                double moved = Math.min(step, Math.min(widths[from] - smallest[from], natural[to] - widths[to]));
                if (from != to && moved > 0) {
                    lowest = move(moved, from, to, widths, lowest);
                }
            }
        }
        return lowest;
    }

    /** Takes a width from a column for another one where that makes the table lower; how high it is. */
    private double move(double moved, int from, int to, double[] widths, double height) {
        widths[from] -= moved;
        widths[to] += moved;
        double other = height(widths);
        if (other < height) {
            return other;
        }
        widths[from] += moved;
        widths[to] -= moved;
        return height;
    }

    private double height(double[] widths) {
        double height = 0;
        double label = DoubleStream.of(widths).sum() * LABEL;
        for (List<CellContent> row : rows) {
            double highest = 0;
            for (CellContent cell : row) {
                Lines lines = cell.lines(cell.widthIn(widths));
                highest = Math.max(highest, (double) lines.count() / cell.rowSpan());
                height += LINE_OF_CELL * lines.count() + PARTED * lines.parted();
                height += cell.natural() < label
                        ? WRAPPED_LABEL * (lines.count() - cell.blocks().size())
                        : 0;
            }
            height += highest;
        }
        return height;
    }
}
