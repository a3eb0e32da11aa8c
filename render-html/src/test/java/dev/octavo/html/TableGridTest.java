package dev.octavo.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Attributes;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Table;
import dev.octavo.model.Table.Cell;
import dev.octavo.model.Table.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TableGridTest {

    @Test
    void fillsShortRows() {
        TableGrid grid = grid(Row.of("a", "b", "c"), Row.of("d"));

        assertThat(columns(grid.body().get(1))).containsExactly(0, 1);
        assertThat(grid.body().get(1).get(1).columnSpan()).isEqualTo(2);
        assertThat(grid.body().get(1).get(1).cell().body()).isEmpty();
    }

    @Test
    void spansEndWithTheTable() {
        TableGrid grid = grid(new Row(List.of(cell(1, 9), cell(1, 1))), Row.of("x"));

        assertThat(grid.body().get(0).get(0).rowSpan()).isEqualTo(2);
        assertThat(columns(grid.body().get(1))).containsExactly(1);
    }

    @Test
    void takesOutColumnsInWhichNoCellBegins() {
        TableGrid grid = grid(new Row(List.of(cell(3, 1), cell(1, 1))), new Row(List.of(cell(3, 1), cell(1, 1))));

        assertThat(grid.body().get(0).get(0).columnSpan()).isEqualTo(1);
    }

    @Test
    void takesOutRowsInWhichNoCellBegins() {
        TableGrid grid = grid(new Row(List.of(cell(1, 2), cell(1, 2))), new Row(List.of()), Row.of("x", "y"));

        assertThat(grid.body()).hasSize(2);
        assertThat(grid.body().get(0).get(0).rowSpan()).isEqualTo(1);
    }

    @Test
    @Timeout(10)
    void wideCellsCostNoMoreThanWhatIsWritten() {
        List<Row> rows = new ArrayList<>(List.of(new Row(List.of(cell(1000, 1)))));
        rows.addAll(Collections.nCopies(20_000, Row.of("x")));

        assertThat(grid(rows.toArray(Row[]::new)).body()).allMatch(row -> row.size() == 1);
    }

    @Test
    void cellsNeverOverlap() {
        TableGrid grid = grid(new Row(List.of(cell(1, 1), cell(1, 2))), new Row(List.of(cell(3, 1))));

        assertThat(grid.body().get(1).get(0).columnSpan()).isEqualTo(1);
    }

    private static Cell cell(int columnSpan, int rowSpan) {
        return new Cell(false, columnSpan, rowSpan, List.of(Paragraph.of("x")));
    }

    private static List<Integer> columns(List<TableGrid.Placed> row) {
        return row.stream().map(TableGrid.Placed::column).toList();
    }

    private static TableGrid grid(Row... rows) {
        return TableGrid.of(
                new Table(List.of(), List.of(), List.of(), List.of(rows), Attributes.NONE, SourceRange.NONE));
    }
}
