package dev.octavo.pdf.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of code that is to be broken where it does not fit: behind a space or a sign in the last third of the room, else
 * wherever the room ends. What follows a break is indented as the line is, and some columns more for the mark.
 */
final class LongLine {

    /** The columns that a mark takes. */
    static final int MARK = 4;

    private static final String SIGNS = ",;:.=+-*/|&?!_\\([{<>)]}";

    private final String line;

    LongLine(String line) {
        this.line = line;
    }

    /** How many characters it has. */
    int length() {
        return line.length();
    }

    /** How many columns it takes, tabulators expanded. */
    int columns() {
        int column = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            column += columnsAt(i, column);
        }
        return column;
    }

    /** The columns of the white that it begins with; of so many that it may take, no more than a third. */
    int indent(int columns) {
        int column = 0;
        for (int i = 0; i < line.length() && isWhite(line.charAt(i)); i++) {
            column += columnsAt(i, column);
        }
        return Math.min(column, columns / 3);
    }

    private static boolean isWhite(char letter) {
        return letter == ' ' || letter == '\t';
    }

    /** The places before which it is broken, so that each part takes no more than so many columns. */
    List<Integer> breaks(int columns) {
        List<Integer> breaks = new ArrayList<>();
        int start = 0;
        int column = 0;
        for (int i = 0; i < line.length(); ) {
            int taken = columnsAt(i, column);
            if (column + taken > columns && i > start) {
                start = better(i, Math.max(start, i - columns / 3));
                breaks.add(start);
                i = start;
                column = indent(columns) + MARK;
            } else {
                column += taken;
                i += Character.charCount(line.codePointAt(i));
            }
        }
        return breaks;
    }

    /** The last place behind a space, else behind a sign, else the given one. */
    private int better(int place, int earliest) {
        int behindSign = place;
        for (int i = place; i > earliest; i--) {
            if (i < line.length() && line.charAt(i) != ' ') {
                if (line.charAt(i - 1) == ' ') {
                    return i;
                } else if (behindSign == place && isSign(i - 1) && !isSign(i)) {
                    behindSign = i;
                }
            }
        }
        return behindSign;
    }

    private boolean isSign(int index) {
        return SIGNS.indexOf(line.charAt(index)) >= 0;
    }

    private int columnsAt(int index, int column) {
        int character = line.codePointAt(index);
        return character == '\t' ? Columns.toNextStop(column) : Columns.of(character);
    }
}
