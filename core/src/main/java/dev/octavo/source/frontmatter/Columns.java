package dev.octavo.source.frontmatter;

import dev.octavo.source.text.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of a text by columns that count code points, as parsers of other notations do. */
final class Columns {

    private final List<String> lines;

    /** Where the code points of a line begin, for the lines that were asked about: counting each time would take long. */
    private final Map<Integer, int[]> starts = new HashMap<>();

    Columns(SourceText text) {
        this.lines = text.text().lines().toList();
    }

    /** A line, counted from 0; empty behind the last one. */
    String line(int index) {
        return index < lines.size() ? lines.get(index) : "";
    }

    /** The offset within a line of a column, both counted from 0; the line's end for a column behind it. */
    int offset(int line, int column) {
        int[] offsets = starts.computeIfAbsent(line, index -> starts(line(index)));
        return offsets[Math.min(column, offsets.length - 1)];
    }

    private static int[] starts(String line) {
        int[] starts = new int[line.codePointCount(0, line.length()) + 1];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = line.offsetByCodePoints(starts[i - 1], 1);
        }
        return starts;
    }
}
