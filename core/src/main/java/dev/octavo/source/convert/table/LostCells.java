package dev.octavo.source.convert.table;

import dev.octavo.report.Diagnostic;
import dev.octavo.source.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Finds what GFM leaves out of a row of a table: the cells behind as many as the head has. The parser has dropped them. */
final class LostCells {

    private static final String HINT = "a bar within a cell, also in code or a formula, is written \\|";

    private LostCells() {}

    /** Tells of the cells that a row lost; empty where none of them has text. */
    static Optional<Diagnostic> of(Node row, int columns, SourceText source) {
        if (row.getSourceSpans().size() != 1) {
            return Optional.empty();
        }
        SourceSpan span = row.getSourceSpans().get(0);
        String line = source.written(span).stripTrailing();
        List<Integer> starts = starts(line);
        if (starts.size() <= columns || line.substring(starts.get(columns)).matches("[\\s|]*")) {
            return Optional.empty();
        }
        int lost = starts.get(columns);
        String message = "the row has %d cells and the head of its table %d; left out: %s"
                .formatted(starts.size(), columns, withoutLastBar(line.substring(lost)));
        return Optional.of(Diagnostic.warning(
                        "table-cells", message, source.point(span.getLineIndex(), span.getColumnIndex() + lost))
                .withHint(HINT));
    }

    /** Where the text of each cell begins, as the parser has it; a bar before the first or behind the last parts nothing. */
    private static List<Integer> starts(String line) {
        List<Integer> starts = new ArrayList<>();
        int first = skipSpace(line, 0);
        starts.add(skipSpace(line, line.startsWith("|", first) ? first + 1 : first));
        for (int i = starts.get(0); i < line.length() - 1; i++) {
            if (line.startsWith("\\|", i)) {
                i++;
            } else if (line.charAt(i) == '|') {
                starts.add(skipSpace(line, i + 1));
            }
        }
        return starts;
    }

    private static int skipSpace(String line, int start) {
        int i = start;
        while (i < line.length() && Character.isWhitespace(line.charAt(i))) {
            i++;
        }
        return i;
    }

    private static String withoutLastBar(String cells) {
        return cells.endsWith("|") && !cells.endsWith("\\|")
                ? cells.substring(0, cells.length() - 1).stripTrailing()
                : cells;
    }
}
