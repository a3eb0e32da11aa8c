package dev.octavo.pdf.math;

import dev.octavo.html.MathElement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Sets matrices, cases and aligned formulas. */
final class Matrices {

    private static final double STRUT_HEIGHT = 0.84;
    private static final double STRUT_DEPTH = 0.36;
    private static final double SMALL_STRUT = 0.6;

    private final FormulaTypesetter typesetter;
    private final double measure;

    Matrices(FormulaTypesetter typesetter, double measure) {
        this.typesetter = typesetter;
        this.measure = measure;
    }

    /** A cell, and over how many columns it stands; where one of another column stands over its own it is empty. */
    private record Cell(Box box, String classes, int span) {

        private static final Cell COVERED = new Cell(Box.EMPTY, "", 1);

        boolean has(String name) {
            return classes.contains(" " + name + " ");
        }

        double shift(double width) {
            double free = width - box.width();
            return has("right") ? free : has("left") ? 0 : free / 2;
        }
    }

    Box set(MathElement table, Style style) {
        String classes = " " + table.attributes().getOrDefault("class", "") + " ";
        List<List<Cell>> rows =
                table.children().stream().map(row -> cells(row, style)).toList();
        return classes.contains(" numbered ") ? numbered(rows, classes, style) : laidOut(rows, classes, style);
    }

    private List<Cell> cells(MathElement row, Style style) {
        List<Cell> cells = new ArrayList<>();
        for (MathElement element : row.children()) {
            Cell cell = cell(element, style);
            cells.add(cell);
            cells.addAll(Collections.nCopies(cell.span() - 1, Cell.COVERED));
        }
        return cells;
    }

    private Cell cell(MathElement cell, Style style) {
        Box content = typesetter.row(cell.children(), style);
        String span = cell.attributes().getOrDefault("columnspan", "1");
        return new Cell(
                content,
                " " + cell.attributes().getOrDefault("class", "") + " ",
                span.matches("[1-9]\\d{0,2}") ? Integer.parseInt(span) : 1);
    }

    /** The formulas in the middle, the numbers of their rows at the right end. */
    private Box numbered(List<List<Cell>> rows, String classes, Style style) {
        List<List<Cell>> formulas = rows.stream()
                .map(row -> row.stream()
                        .filter(cell -> !cell.has("room") && !cell.has("number"))
                        .toList())
                .toList();
        Layout layout = new Layout(formulas, classes, style);
        Box body = layout.box();
        double widest = rows.stream()
                .flatMap(List::stream)
                .filter(cell -> cell.has("number"))
                .mapToDouble(cell -> cell.box().width())
                .max()
                .orElse(0);
        double least = body.width() + 2 * (widest + style.em(1));
        double width = Math.max(measure, least);
        Box.Builder box = new Box.Builder().add((width - body.width()) / 2, 0, body);
        for (int y = 0; y < rows.size(); y++) {
            for (Cell cell : rows.get(y)) {
                if (cell.has("number")) {
                    box.add(width - cell.box().width(), layout.baseline(y), cell.box());
                }
            }
        }
        return box.build(width);
    }

    private static Box laidOut(List<List<Cell>> rows, String classes, Style style) {
        return new Layout(rows, classes, style).box();
    }

    /** Where the rows and columns of a table are. */
    private static final class Layout {

        private final List<List<Cell>> rows;
        private final String classes;
        private final Style style;
        private final List<Double> widths = new ArrayList<>();
        private final List<Double> gaps = new ArrayList<>();
        private final List<Double> starts = new ArrayList<>();
        private final List<Double> tops = new ArrayList<>();
        private final List<Double> baselines = new ArrayList<>();
        private double width;
        private double height;

        Layout(List<List<Cell>> rows, String classes, Style style) {
            this.rows = rows;
            this.classes = classes;
            this.style = style;
            placeColumns();
            placeRows();
        }

        private boolean is(String name) {
            return classes.contains(" " + name + " ");
        }

        private void placeColumns() {
            int columns = rows.stream().mapToInt(List::size).max().orElse(0);
            for (int column = 0; column < columns; column++) {
                widths.add(column(column)
                        .filter(cell -> cell.span() == 1)
                        .mapToDouble(cell -> cell.box().width() + cell.box().italic())
                        .max()
                        .orElse(0));
            }
            for (int column = 0; column < columns; column++) {
                gaps.add(column == 0 ? 0 : gap(column));
            }
            rows.forEach(this::widen);
            double x = side();
            for (int column = 0; column < columns; column++) {
                x += gaps.get(column);
                starts.add(x);
                x += widths.get(column);
            }
            width = x + side();
        }

        /** Columns over which a wider cell stands become wider at both sides, so that what is aligned between them stays in the middle. */
        private void widen(List<Cell> row) {
            for (int column = 0; column < row.size(); column++) {
                Cell cell = row.get(column);
                double missing = cell.box().width() - across(column, cell.span());
                if (cell.span() > 1 && missing > 0) {
                    int last = column + cell.span() - 1;
                    widths.set(column, widths.get(column) + missing / 2);
                    widths.set(last, widths.get(last) + missing / 2);
                }
            }
        }

        private double across(int column, int span) {
            double across = widths.get(column);
            for (int next = column + 1; next < column + span; next++) {
                across += gaps.get(next) + widths.get(next);
            }
            return across;
        }

        private double side() {
            return style.em(is("array") ? 0.5 : is("matrix") ? 0.12 : 0);
        }

        private Stream<Cell> column(int column) {
            return rows.stream().filter(row -> column < row.size()).map(row -> row.get(column));
        }

        private double gap(int column) {
            if (is("rows")) {
                boolean pair = column(column).anyMatch(cell -> cell.has("right"))
                        && column(column - 1).anyMatch(cell -> cell.has("left"));
                return pair ? style.em(2) : 0;
            }
            return style.em(is("small") ? 1 / 3.0 : 1);
        }

        private void placeRows() {
            double jot = style.em(is("rows") ? 0.3 : 0);
            double scale = is("small") ? SMALL_STRUT : is("cases") ? 1.2 : 1;
            double y = 0;
            for (List<Cell> row : rows) {
                double up = Stream.concat(
                                Stream.of(style.em(STRUT_HEIGHT * scale)),
                                row.stream().map(c -> c.box().height()))
                        .max(Double::compare)
                        .orElseThrow();
                double down = Stream.concat(
                                Stream.of(style.em(STRUT_DEPTH * scale)),
                                row.stream().map(c -> c.box().depth()))
                        .max(Double::compare)
                        .orElseThrow();
                tops.add(-y);
                y += up;
                baselines.add(-y);
                y += down + jot;
            }
            height = Math.max(0, y - jot);
        }

        /** From the baseline of the table. */
        double baseline(int row) {
            return baselines.get(row) + height / 2 + style.em(Tex.AXIS);
        }

        Box box() {
            Box.Builder box = new Box.Builder();
            double top = height / 2 + style.em(Tex.AXIS);
            for (int y = 0; y < rows.size(); y++) {
                for (int x = 0; x < rows.get(y).size(); x++) {
                    Cell cell = rows.get(y).get(x);
                    box.add(starts.get(x) + cell.shift(across(x, cell.span())), baseline(y), cell.box());
                    lines(box, cell, x, y, top);
                }
            }
            return box.build(width).withHeightAndDepth(top, height - top);
        }

        private void lines(Box.Builder box, Cell cell, int x, int y, double top) {
            double line = style.em(Tex.RULE);
            double half = x == 0 ? style.em(0.5) : gaps.get(x) / 2;
            double left = starts.get(x) - half;
            double right = starts.get(x) + across(x, cell.span()) + style.em(0.5);
            double rowTop = top + tops.get(y);
            double rowBottom = y + 1 < tops.size() ? top + tops.get(y + 1) : top - height;
            if (cell.has("line-before")) {
                box.add(left, 0, Box.rule(line, rowTop - rowBottom, rowBottom));
            }
            if (cell.has("line-after")) {
                box.add(right, 0, Box.rule(line, rowTop - rowBottom, rowBottom));
            }
            if (cell.has("line-above")) {
                box.add(left, 0, Box.rule(right - left, line, rowTop));
            }
            if (cell.has("line-below")) {
                box.add(left, 0, Box.rule(right - left, line, rowBottom));
            }
        }
    }
}
