package dev.octavo.epub;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.DefinitionList;
import dev.octavo.model.DefinitionList.Definition;
import dev.octavo.model.Group;
import dev.octavo.model.Inline;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Table;
import dev.octavo.model.Table.Cell;
import dev.octavo.model.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a list of a table with many columns: of each row what stands in it, each cell beside the head of its column. */
final class TableRecords {

    /** As many columns as a small screen has room for. */
    private static final int MOST_COLUMNS = 5;

    private final Table table;

    private TableRecords(Table table) {
        this.table = table;
    }

    /** The list; empty where the table is narrow, has no row of heads, or has cells that cover several columns or rows. */
    static Optional<Block> of(Table table) {
        TableRecords records = new TableRecords(table);
        return records.isWide() && records.isPlain() ? Optional.of(records.list()) : Optional.empty();
    }

    private boolean isWide() {
        return table.head().size() == 1 && heads().size() > MOST_COLUMNS;
    }

    private boolean isPlain() {
        return Stream.concat(table.head().stream(), table.body().stream()).allMatch(this::isPlain)
                && heads().stream()
                        .allMatch(head -> head.body().size() == 1 && head.body().get(0) instanceof Paragraph);
    }

    private boolean isPlain(Row row) {
        return row.cells().size() <= heads().size()
                && row.cells().stream().allMatch(cell -> cell.columnSpan() == 1 && cell.rowSpan() == 1);
    }

    private List<Cell> heads() {
        return table.head().get(0).cells();
    }

    private Block list() {
        List<Block> body = new ArrayList<>();
        if (!table.caption().isEmpty()) {
            body.add(new Paragraph(table.caption(), classes("caption"), table.at()));
        }
        table.body().stream()
                .map(this::record)
                .filter(record -> !record.definitions().isEmpty())
                .forEach(body::add);
        return new Group(body, table.attributes(), table.at());
    }

    private DefinitionList record(Row row) {
        List<Definition> cells = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            List<Block> body = row.cells().get(column).body();
            if (!body.isEmpty()) {
                cells.add(new Definition(List.of(head(column)), List.of(body)));
            }
        }
        return new DefinitionList(cells, classes("record"), SourceRange.NONE);
    }

    private List<Inline> head(int column) {
        return ((Paragraph) heads().get(column).body().get(0)).content();
    }

    private static Attributes classes(String name) {
        return new Attributes("", List.of(name), Map.of());
    }
}
