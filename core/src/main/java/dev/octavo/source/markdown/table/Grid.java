package dev.octavo.source.markdown.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The cells of a table by their frames. All lines on which a frame runs part it into rows, and all columns in which frames
 * meet into columns; where no frame runs between two fields they are one cell, which must be a rectangle.
 */
final class Grid {

    /**
     * A cell.
     *
     * @param top the line of its upper frame
     * @param bottom the line of its lower frame
     * @param left the column of its left frame
     * @param right the column of its right frame
     */
    record Cell(int top, int bottom, int left, int right) {}

    private final List<DrawnLine> lines;
    private final List<Integer> across = new ArrayList<>();
    private final List<Integer> down = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();

    /** The fields that have a frame below them, and those that have one to their right. */
    private final BitSet framedBelow = new BitSet();

    private final BitSet framedRight = new BitSet();

    private Grid(List<DrawnLine> lines) {
        this.lines = lines;
    }

    /** The cells that lines draw; empty where they draw no table. */
    static Optional<Grid> of(List<DrawnLine> lines) {
        Grid grid = new Grid(lines);
        return grid.isFramed() && grid.findCells() ? Optional.of(grid) : Optional.empty();
    }

    /** The cells, by their first lines and from left to right. */
    List<Cell> cells() {
        return cells;
    }

    private boolean isFramed() {
        int width = lines.get(0).end();
        int last = lines.size() - 1;
        return lines.stream()
                        .allMatch(line -> line.end() == width && isUpright(line.at(0)) && isUpright(line.at(width - 1)))
                && isFrame(lines.get(0), 0, width - 1)
                && isFrame(lines.get(last), 0, width - 1);
    }

    private static boolean isUpright(char c) {
        return c == '|' || c == '+';
    }

    /** Whether a frame runs from one corner to another. */
    private static boolean isFrame(DrawnLine line, int from, int to) {
        return line.at(from) == '+' && line.at(to) == '+' && runs(line, from, to);
    }

    /** Whether a frame runs between two columns; others may meet it there. */
    private static boolean runs(DrawnLine line, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if ("-=:+".indexOf(line.at(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean findCells() {
        findLines();
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                findFrames(row, column);
            }
        }
        BitSet taken = new BitSet();
        for (int field = 0; field < rows() * columns(); field++) {
            if (!taken.get(field) && !takeCell(field, taken)) {
                return false;
            }
        }
        return true;
    }

    private int rows() {
        return down.size() - 1;
    }

    private int columns() {
        return across.size() - 1;
    }

    /** Finds where frames run. */
    private void findLines() {
        BitSet corners = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            if (addCorners(lines.get(i), corners)) {
                down.add(i);
            }
        }
        corners.stream().forEach(across::add);
    }

    private boolean addCorners(DrawnLine line, BitSet corners) {
        boolean framed = false;
        int corner = -1;
        for (int i = 0; i < line.end(); i++) {
            if (line.at(i) != '+') {
                corner = "-=:".indexOf(line.at(i)) < 0 ? -1 : corner;
            } else {
                if (corner >= 0 && i > corner + 1) {
                    corners.set(corner);
                    corners.set(i);
                    framed = true;
                }
                corner = i;
            }
        }
        return framed;
    }

    private void findFrames(int row, int column) {
        int field = row * columns() + column;
        int right = across.get(column + 1);
        framedRight.set(field, isUpright(right, down.get(row), down.get(row + 1)));
        framedBelow.set(field, runs(lines.get(down.get(row + 1)), across.get(column), right));
    }

    /** Whether a frame runs down a column between two lines; where nothing is between them, whether one could. */
    private boolean isUpright(int column, int top, int bottom) {
        boolean upright = bottom > top + 1
                || (isUpright(lines.get(top).at(column))
                        && isUpright(lines.get(bottom).at(column)));
        for (int i = top + 1; i < bottom; i++) {
            upright &= isUpright(lines.get(i).at(column));
        }
        return upright;
    }

    /** Takes the fields of the cell that begins with one; false where it is no rectangle. */
    private boolean takeCell(int first, BitSet taken) {
        int right = first;
        while (!framedRight.get(right)) {
            right++;
        }
        int width = right - first + 1;
        int height = 1;
        while (!framedBelow.get(first + (height - 1) * columns())) {
            height++;
        }
        for (int row = 0; row < height; row++) {
            int start = first + row * columns();
            boolean last = row == height - 1;
            if (!isRow(start, width, last) || taken.get(start, start + width).cardinality() > 0) {
                return false;
            }
            taken.set(start, start + width);
        }
        int row = first / columns();
        int column = first % columns();
        cells.add(new Cell(down.get(row), down.get(row + height), across.get(column), across.get(column + width)));
        return true;
    }

    /** Whether fields side by side are a row of one cell. */
    private boolean isRow(int start, int width, boolean last) {
        boolean closedRight = framedRight.get(start + width - 1) && framedRight.nextSetBit(start) == start + width - 1;
        boolean closedLeft = start % columns() == 0 || framedRight.get(start - 1);
        int framed = framedBelow.get(start, start + width).cardinality();
        return closedRight && closedLeft && framed == (last ? width : 0);
    }
}
