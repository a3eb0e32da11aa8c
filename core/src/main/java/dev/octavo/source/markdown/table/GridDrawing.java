package dev.octavo.source.markdown.table;

import dev.octavo.source.markdown.parser.InnerBlocks;
import dev.octavo.source.markdown.table.DrawnRow.Group;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.commonmark.parser.SourceLine;

/** Makes rows and cells of a {@link Grid}: a line of equal signs ends the head, and colons say how columns are set. */
final class GridDrawing {

    /** The model's limit, too. */
    private static final int MAX_SPAN = 1000;

    private static final Pattern DOUBLE = Pattern.compile("[+=:]++[ \\t]*+");

    private final Grid grid;
    private final List<DrawnLine> lines;
    private final InnerBlocks inner;

    /** How many rows stand above a line, and how many columns before a column, in which a cell begins. */
    private final NavigableMap<Integer, Integer> rows;

    private final NavigableMap<Integer, Integer> columns;

    GridDrawing(Grid grid, List<DrawnLine> lines, InnerBlocks inner) {
        this.grid = grid;
        this.lines = lines;
        this.inner = inner;
        this.rows = numbered(Grid.Cell::top, lines.size() - 1);
        this.columns = numbered(Grid.Cell::left, lines.get(0).end() - 1);
    }

    private NavigableMap<Integer, Integer> numbered(ToIntFunction<Grid.Cell> start, int end) {
        NavigableMap<Integer, Integer> numbers = new TreeMap<>();
        IntStream.concat(grid.cells().stream().mapToInt(start), IntStream.of(end))
                .sorted()
                .distinct()
                .forEach(place -> numbers.put(place, numbers.size()));
        return numbers;
    }

    /** Draws a table; false, and nothing is drawn, where a cell covers more than cells may. */
    boolean draw(DrawnTable table) {
        if (grid.cells().stream().anyMatch(cell -> rowSpan(cell) > MAX_SPAN || columnSpan(cell) > MAX_SPAN)) {
            return false;
        }
        int headEnd = headEnd();
        addColumns(lines.get(headEnd), table);
        DrawnRow row = DrawnRow.ofGrid(Group.BODY);
        int top = -1;
        for (Grid.Cell cell : grid.cells()) {
            if (cell.top() != top) {
                top = cell.top();
                row = DrawnRow.ofGrid(top < headEnd ? Group.HEAD : Group.BODY);
                row.addSourceSpan(lines.get(top).line().getSourceSpan());
                table.appendChild(row);
            }
            row.appendChild(cell(cell));
        }
        return true;
    }

    /** The line between head and body; the first one where there is no head. */
    private int headEnd() {
        return rows.keySet().stream()
                .filter(line -> line > 0 && line < lines.size() - 1 && isDouble(lines.get(line)))
                .findFirst()
                .orElse(0);
    }

    private static boolean isDouble(DrawnLine line) {
        return DOUBLE.matcher(line.line().getContent()).matches();
    }

    private void addColumns(DrawnLine frame, DrawnTable table) {
        int left = 0;
        for (int right : columns.tailMap(0, false).keySet()) {
            table.addColumn(frame.at(left + 1) == ':', frame.at(right - 1) == ':');
            left = right;
        }
    }

    private DrawnCell cell(Grid.Cell cell) {
        DrawnCell drawn = new DrawnCell(columnSpan(cell), rowSpan(cell));
        inner.read(content(cell), drawn);
        return drawn;
    }

    private int rowSpan(Grid.Cell cell) {
        return span(rows, cell.top(), cell.bottom());
    }

    private int columnSpan(Grid.Cell cell) {
        return span(columns, cell.left(), cell.right());
    }

    private static int span(NavigableMap<Integer, Integer> numbers, int start, int end) {
        return numbers.getOrDefault(end, 0) - numbers.getOrDefault(start, 0);
    }

    /** The lines within the frames, without the space that all of them begin with. */
    private List<SourceLine> content(Grid.Cell cell) {
        List<DrawnLine> written = lines.subList(cell.top() + 1, cell.bottom()).stream()
                .map(line -> line.part(cell.left() + 1, cell.right()))
                .toList();
        int indent = written.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(DrawnLine::indent)
                .min()
                .orElse(0);
        return written.stream().map(line -> line.outdented(indent)).toList();
    }
}
