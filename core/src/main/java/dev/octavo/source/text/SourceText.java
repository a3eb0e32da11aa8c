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
 */
public record SourceText(String source, String text, int firstLine) {

    /** A whole source: without its byte order mark, and with all line ends made line feeds. */
    public static SourceText of(String text, String source) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String lines = unmarked.indexOf('\r') < 0
                ? unmarked
                : unmarked.replace("\r\n", "\n").replace('\r', '\n');
        return new SourceText(source, lines, 1);
    }

    /** The lines between two offsets; the first offset is a line's start. */
    public SourceText lines(int start, int end) {
        int line = firstLine;
        for (int i = text.indexOf('\n'); i >= 0 && i < start; i = text.indexOf('\n', i + 1)) {
            line++;
        }
        return new SourceText(source, text.substring(start, end), line);
    }

    /** The lines from an offset on, which is a line's start. */
    public SourceText from(int start) {
        return lines(start, text.length());
    }

    /** A place told by a line and a column that count from 0. */
    public SourceRange point(int line, int column) {
        return SourceRange.point(source, firstLine + line, column + 1);
    }

    /** The range that spans cover; the whole source when there are none. */
    public SourceRange range(List<SourceSpan> spans) {
        if (spans.isEmpty()) {
            return SourceRange.whole(source);
        }
        SourceSpan first = spans.get(0);
        SourceSpan last = spans.get(spans.size() - 1);
        return new SourceRange(
                source,
                firstLine + first.getLineIndex(),
                first.getColumnIndex() + 1,
                firstLine + last.getLineIndex(),
                last.getColumnIndex() + Math.max(1, last.getLength()));
    }
}
