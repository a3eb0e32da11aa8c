package dev.octavo.source.markdown.table;

import java.util.Arrays;
import org.commonmark.parser.SourceLine;

/**
 * A line of a table, whose characters are found by their columns: those of Chinese, Japanese and Korean take two, marks that
 * are set over others none. Where nothing stands is a space.
 */
final class DrawnLine {

    private final SourceLine line;
    private final String text;

    /** How many columns of space stand before the line; negative where it begins before the table does. */
    private final int before;

    private final int[] columns;

    private DrawnLine(SourceLine line, int before) {
        this.line = line;
        this.text = line.getContent().toString().stripTrailing();
        this.before = before;
        this.columns = Wide.columns(text);
    }

    /** A line of a table whose first column is a column of the source. */
    static DrawnLine of(SourceLine line, int start) {
        return new DrawnLine(
                line, line.getSourceSpan() == null ? 0 : line.getSourceSpan().getColumnIndex() - start);
    }

    SourceLine line() {
        return line;
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** The column of the first thing that stands on the line; 0 where none does. */
    int start() {
        return isBlank() ? 0 : before + columns[indent()];
    }

    /** The column behind the last one in which something stands. */
    int end() {
        return before + columns[text.length()];
    }

    /** What stands in a column. */
    char at(int column) {
        int i = index(column);
        return column < before || i >= text.length() ? ' ' : text.charAt(i);
    }

    /** What stands from a column on and before another, by the columns from there on. */
    DrawnLine part(int from, int to) {
        int start = index(from);
        SourceLine part = line.substring(start, Math.max(start, index(to)));
        return new DrawnLine(part, before + columns[start] - from);
    }

    /** The line without the space before and behind. */
    SourceLine stripped() {
        return line.substring(indent(), text.length());
    }

    /** The line without the space behind and, of that before, without some columns; none of its text is lost. */
    SourceLine outdented(int columnsLess) {
        return line.substring(Math.min(columnsLess, indent()), text.length());
    }

    /** How many spaces the line begins with. */
    int indent() {
        return text.length() - text.stripLeading().length();
    }

    /** The index of what stands in a column, or of the next thing. */
    private int index(int column) {
        int found = Arrays.binarySearch(columns, column - before);
        int first = Math.min(found < 0 ? -found - 1 : found, text.length());
        while (first > 0 && columns[first - 1] == columns[first]) {
            first--;
        }
        return first;
    }
}
