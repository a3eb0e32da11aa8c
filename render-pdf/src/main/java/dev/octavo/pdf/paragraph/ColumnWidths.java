package dev.octavo.pdf.paragraph;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * Divides a width between the columns of a table. Each is as wide as its longest piece that cannot be parted, and no wider than
 * its longest line. What is left is divided by the square roots of what the columns hold, which makes a table lowest if text can
 * be poured, or evenly; either way short columns are as wide as they need before long ones get more. Then whole lines are counted.
 */
final class ColumnWidths {

    private static final int HALVINGS = 50;

    private final int columns;
    private final List<CellContent> cells;
    private final double[] smallest;
    private final double[] natural;

    private ColumnWidths(int columns, List<CellContent> cells) {
        this.columns = columns;
        this.cells = cells;
        this.smallest = needed(CellContent::smallest);
        this.natural = needed(CellContent::natural);
        Arrays.setAll(natural, x -> Math.max(natural[x], smallest[x]));
    }

    /** The widths of columns, of which each has cells. They are narrower together than the width that they may have where no line wraps. */
    static List<Double> of(int columns, List<CellContent> cells, double width) {
        return DoubleStream.of(new ColumnWidths(columns, cells).chosen(width))
                .boxed()
                .toList();
    }

    /** What cells need of each column; those that span several divide between them what they need more. */
    private double[] needed(ToDoubleFunction<CellContent> need) {
        double[] needed = new double[columns];
        for (CellContent cell : cells) {
            if (cell.span() == 1) {
                needed[cell.column()] = Math.max(needed[cell.column()], need.applyAsDouble(cell));
            }
        }
        for (CellContent cell : cells) {
            double missing = need.applyAsDouble(cell) - cell.widthIn(needed);
            if (missing > 0) {
                cell.columns().forEach(x -> needed[x] += missing / cell.span());
            }
        }
        return needed;
    }

    private double[] chosen(double width) {
        if (sum(natural) <= width) {
            return natural;
        }
        if (sum(smallest) >= width) {
            double[] least = needed(CellContent::least);
            return filled(width, level -> columns(x -> Math.max(least[x], Math.min(smallest[x], level))));
        }
        double[] contents = contents();
        LowestTable table = new LowestTable(cells, smallest, natural);
        return table.from(
                filled(width, level -> columns(x -> within(x, level * Math.sqrt(contents[x])))),
                filled(width, level -> columns(x -> within(x, level))));
    }

    private double within(int x, double width) {
        return Math.max(smallest[x], Math.min(natural[x], width));
    }

    private double[] contents() {
        double[] contents = new double[columns];
        Arrays.fill(contents, 1);
        for (CellContent cell : cells) {
            cell.columns().forEach(x -> contents[x] += cell.length() / cell.span());
        }
        return contents;
    }

    private double[] columns(IntToDoubleFunction width) {
        double[] widths = new double[columns];
        Arrays.setAll(widths, width);
        return widths;
    }

    private static double sum(double[] widths) {
        return DoubleStream.of(widths).sum();
    }

    /** The columns at the level at which they fill a width, as water fills vessels. */
    private static double[] filled(double width, DoubleFunction<double[]> columnsAt) {
        double low = 0;
        double high = width;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (sum(columnsAt.apply(middle)) > width) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return columnsAt.apply(low);
    }
}
