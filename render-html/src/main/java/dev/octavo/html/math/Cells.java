package dev.octavo.html.math;

import dev.octavo.html.MathElement;
import dev.octavo.html.math.Token.Sort;
import java.util.ArrayList;
import java.util.List;

/** The cells of one row, some of which may stand over several columns. */
final class Cells {

    private static final int MOST_COLUMNS = 100;

    private final TexParser parser;
    private final List<MathElement> cells = new ArrayList<>();
    private int column;

    Cells(TexParser parser) {
        this.parser = parser;
    }

    /** The column in which the next cell stands, from 0. */
    int column() {
        return column;
    }

    List<MathElement> all() {
        return cells;
    }

    void add(MathElement cell) {
        cells.add(cell);
        column++;
    }

    /** Takes the mark between two cells; tells whether there is one. */
    boolean takeMark() {
        boolean isMark = parser.in().peek().is(Sort.ALIGN);
        if (isMark) {
            parser.in().next();
        }
        return isMark;
    }

    /** Reads a cell over several columns, or dots in several; tells whether there is such a thing. */
    boolean readSpanning(String line) throws UnreadableException {
        Token token = parser.in().peek();
        if (token.isCommand("multicolumn")) {
            parser.in().next();
            spanning(count(token), line);
            return true;
        } else if (token.isCommand("hdotsfor")) {
            parser.in().next();
            parser.in().bracketed();
            for (int rest = count(token); rest > 0; rest--) {
                add(MathElement.of("mtd", Row.unspaced(MathElement.token("mo", "…"))));
            }
            return true;
        }
        return false;
    }

    private void spanning(int columns, String line) throws UnreadableException {
        List<String> told = ColumnSpec.parse(parser.in().word());
        MathElement cell = MathElement.of("mtd", parser.argument().element());
        String classes = ColumnSpec.joined(told.isEmpty() ? "" : told.get(0), line);
        MathElement aligned = classes.isEmpty() ? cell : cell.with("class", classes);
        cells.add(columns == 1 ? aligned : aligned.with("columnspan", Integer.toString(columns)));
        column += columns;
    }

    private int count(Token command) throws UnreadableException {
        String count = parser.in().word();
        if (!count.matches("[1-9]\\d?") || column + Integer.parseInt(count) > MOST_COLUMNS) {
            throw new UnreadableException(
                    command.written() + " stands over 1 to " + MOST_COLUMNS + " columns, not " + count,
                    command.offset());
        }
        return Integer.parseInt(count);
    }
}
