package dev.octavo.source.text;

import dev.octavo.model.SourceRange;
import java.util.List;
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
     */
    public record Insert(int line, int count, SourceText lines) {}

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

    /** The lines between two offsets; the first offset is a line's start, and lines of its own alone stand before it, or inserts. */
    public SourceText lines(int start, int end) {
        int before = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < start; i = text.indexOf('\n', i + 1)) {
            before++;
        }
        int cut = before;
        List<Insert> behind = inserts.stream()
                .filter(insert -> insert.line() >= cut)
                .map(insert -> new Insert(insert.line() - cut, insert.count(), insert.lines()))
                .toList();
        return new SourceText(source, text.substring(start, end), firstLine + cut, behind);
    }

    /** The lines from an offset on, which is a line's start. */
    public SourceText from(int start) {
        return lines(start, text.length());
    }

    /** A place told by a line and a column that count from 0. */
    public SourceRange point(int line, int column) {
        int added = 0;
        for (Insert insert : inserts) {
            if (line < insert.line()) {
                break;
            } else if (line < insert.line() + insert.count()) {
                return insert.lines().point(line - insert.line(), column);
            }
            added += insert.count() - 1;
        }
        return SourceRange.point(source, firstLine + line - added, column + 1);
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
