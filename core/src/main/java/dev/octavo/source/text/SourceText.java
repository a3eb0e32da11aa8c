package dev.octavo.source.text;

import dev.octavo.model.SourceRange;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.SourceSpan;

/**
 * A source, or a run of whole lines of it, that still knows where it stands.
 *
 * @param source the name of the source
 * @param text the lines, each but perhaps the last ended by a line feed
 * @param firstLine the number of the first line within the source, counted from 1
 * @param inserts lines of other sources among them, in order
 */
public record SourceText(String source, String text, int firstLine, List<Insert> inserts) {

    /**
     * Lines of another source in place of one line.
     *
     * @param line the index of the first of them in the text, counted from 0
     * @param count how many they are
     * @param lines themselves
     * @param place where all of them stand, if they are no lines there; else each has a line of its own
     */
    public record Insert(int line, int count, SourceText lines, Optional<SourceRange> place) {

        /** Lines that are lines where they stand. */
        public Insert(int line, int count, SourceText lines) {
            this(line, count, lines, Optional.empty());
        }

        private SourceRange point(int at, int column) {
            return place.orElseGet(() -> lines.point(at - line, column));
        }
    }

    /** Copies the list. */
    public SourceText {
        inserts = List.copyOf(inserts);
    }

    /** Lines of one source alone. */
    public SourceText(String source, String text, int firstLine) {
        this(source, text, firstLine, List.of());
    }

    /** A whole source: without its byte order mark, and with all line ends made line feeds. */
    public static SourceText of(String text, String source) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String lines = unmarked.indexOf('\r') < 0
                ? unmarked
                : unmarked.replace("\r\n", "\n").replace('\r', '\n');
        return new SourceText(source, lines, 1);
    }

    /** The lines between two offsets, the first of which is a line's start. */
    public SourceText lines(int start, int end) {
        int before = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < start; i = text.indexOf('\n', i + 1)) {
            before++;
        }
        int cut = before;
        List<Insert> behind = inserts.stream()
                .filter(insert -> insert.line() + insert.count() > cut)
                .map(insert -> behind(insert, cut))
                .toList();
        return new SourceText(source, text.substring(start, end), firstLine + cut, behind);
    }

    /** What of an insert stands behind so many lines of the text. */
    private static Insert behind(Insert insert, int cut) {
        int left = Math.max(0, cut - insert.line());
        SourceText lines = insert.lines();
        SourceText rest = left == 0 ? lines : lines.from(lines.startOf(left));
        return new Insert(Math.max(0, insert.line() - cut), insert.count() - left, rest, insert.place());
    }

    /** The offset at which a line begins that counts from 0. */
    private int startOf(int line) {
        int start = 0;
        for (int i = 0; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start;
    }

    /** Another text of the same length, whose places are those of this one. */
    public SourceText withText(String other) {
        return new SourceText(source, other, firstLine, inserts);
    }

    /** The lines from an offset on, which is a line's start. */
    public SourceText from(int start) {
        return lines(start, text.length());
    }

    /** A place told by a line and a column that count from 0. */
    public SourceRange point(int line, int column) {
        int begun = begun(line);
        if (begun == 0) {
            return SourceRange.point(source, firstLine + line, column + 1);
        }
        Insert last = inserts.get(begun - 1);
        if (line < last.line() + last.count()) {
            return last.point(line, column);
        }
        int added = inserts.subList(0, begun).stream()
                .mapToInt(insert -> insert.count() - 1)
                .sum();
        return SourceRange.point(source, firstLine + line - added, column + 1);
    }

    /** How many inserts begin with a line or before it; there may be as many of them as lines. */
    private int begun(int line) {
        int low = 0;
        int high = inserts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inserts.get(middle).line() <= line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What stands in a span of the text. */
    public String written(SourceSpan span) {
        return text.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }

    /** The range that spans cover; the whole source when there are none. */
    public SourceRange range(List<SourceSpan> spans) {
        if (spans.isEmpty()) {
            return SourceRange.whole(source);
        }
        SourceSpan first = spans.get(0);
        SourceSpan last = spans.get(spans.size() - 1);
        SourceRange start = point(first.getLineIndex(), first.getColumnIndex());
        SourceRange end = point(last.getLineIndex(), last.getColumnIndex() + Math.max(1, last.getLength()) - 1);
        return start.source().equals(end.source())
                ? new SourceRange(start.source(), start.line(), start.column(), end.line(), end.column())
                : start;
    }
}
