package dev.octavo.source.markdown.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.ParserState;

/**
 * A line of hyphens that are parted by spaces, {@code ---- ------}, and tell where columns stand. Single hyphens, as in a
 * {@code - - -} that parts sections, are none.
 */
final class ColumnRule {

    private static final Pattern RULE = Pattern.compile("-{2,}+(?: ++-{2,}+)++ *+");

    /**
     * One column.
     *
     * @param start where its hyphens begin
     * @param end where they end
     */
    record Column(int start, int end) {}

    private final String written;
    private final int place;
    private final List<Column> columns = new ArrayList<>();

    private ColumnRule(String written, int place) {
        this.written = written.stripTrailing();
        this.place = place;
        int start = 0;
        while (start >= 0) {
            int end = this.written.indexOf(' ', start);
            columns.add(new Column(start, end < 0 ? this.written.length() : end));
            start = end < 0 ? -1 : this.written.indexOf('-', end);
        }
    }

    /** The rule that the parser is at. */
    static Optional<ColumnRule> at(ParserState state) {
        int start = state.getNextNonSpaceIndex();
        CharSequence line = state.getLine().getContent();
        String written = line.subSequence(start, line.length()).toString();
        return RULE.matcher(written).matches() ? Optional.of(new ColumnRule(written, start)) : Optional.empty();
    }

    List<Column> columns() {
        return columns;
    }

    /** Where the text of a column ends: before the next one, and that of the last one nowhere. */
    int textEnd(int column) {
        return column + 1 < columns.size() ? columns.get(column + 1).start() : Integer.MAX_VALUE / 2;
    }

    /** A line by the columns of the table. */
    DrawnLine drawn(SourceLine line) {
        return DrawnLine.of(line, place);
    }

    /**
     * Whether the words of a line begin where the table does, and none reaches from one column into the next.
     *
     * @param framed whether a rule stands above the table: then words may also stand in the space before a column, where the next one
     *     begins with space
     */
    boolean fits(SourceLine line, boolean framed) {
        DrawnLine drawn = drawn(line);
        return drawn.start() >= 0
                && columns.stream()
                        .skip(1)
                        .mapToInt(Column::start)
                        .takeWhile(start -> start <= drawn.end())
                        .allMatch(start -> drawn.at(start - 1) == ' ' || (framed && drawn.at(start) == ' '));
    }

    /** Whether a line is one of hyphens alone, and more than half as long as this one: few are drawn to the letter. */
    boolean isFrame(String line) {
        String text = line.strip();
        return text.length() > written.length() / 2 && text.chars().allMatch(c -> c == '-');
    }

    /** Whether a line ends the table: the same one again, or one without spaces. */
    boolean closes(SourceLine line) {
        String text = line.getContent().toString().strip();
        SourceSpan span = line.getSourceSpan();
        boolean below = span != null
                && span.getColumnIndex() + line.getContent().toString().indexOf(text) == place;
        return below && (text.equals(written) || isFrame(text));
    }

    /** What the parser is at, from the beginning of its container on. */
    static SourceLine line(ParserState state) {
        SourceLine line = state.getLine();
        return line.substring(state.getIndex(), line.getContent().length());
    }
}
