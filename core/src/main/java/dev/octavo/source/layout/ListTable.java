package dev.octavo.source.layout;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.BulletList;
import dev.octavo.model.Inline;
import dev.octavo.model.ListItem;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Table;
import dev.octavo.model.Table.Alignment;
import dev.octavo.model.Table.Cell;
import dev.octavo.model.Table.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** MyST's tables that are written as a list of rows, each of which is a list of cells. */
public final class ListTable {

    /** The option that tells how many rows are the head. */
    public static final String HEAD_ROWS = "header-rows";
    /** The option that tells how many columns are heads. */
    public static final String HEAD_COLUMNS = "stub-columns";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private final int headRows;
    private final int headColumns;

    private ListTable(Attributes options) {
        this.headRows = number(options, HEAD_ROWS);
        this.headColumns = number(options, HEAD_COLUMNS);
    }

    /** The table; empty where the content is no list of lists. */
    public static Optional<Block> of(List<Inline> caption, List<Block> content, Attributes options, SourceRange at) {
        return content.size() == 1 && content.get(0) instanceof BulletList list
                ? new ListTable(options).of(caption, list, options, at)
                : Optional.empty();
    }

    /** The number that an option tells; 0 where it tells none. */
    public static int number(Attributes options, String name) {
        String number = options.values().getOrDefault(name, "");
        return NUMBER.matcher(number).matches() ? Integer.parseInt(number) : 0;
    }

    private Optional<Block> of(List<Inline> caption, BulletList list, Attributes options, SourceRange at) {
        List<Row> rows = new ArrayList<>();
        for (ListItem item : list.items()) {
            if (item.body().size() != 1 || !(item.body().get(0) instanceof BulletList cells)) {
                return Optional.empty();
            }
            rows.add(row(cells, rows.size() < headRows));
        }
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        int heads = Math.min(headRows, rows.size());
        return Optional.of(new Table(
                caption,
                Collections.nCopies(columns, Alignment.NONE),
                rows.subList(0, heads),
                rows.subList(heads, rows.size()),
                options.without(List.of(HEAD_ROWS, HEAD_COLUMNS, "widths", "align")),
                at));
    }

    private Row row(BulletList cells, boolean isHead) {
        List<Cell> row = new ArrayList<>();
        for (ListItem cell : cells.items()) {
            row.add(new Cell(isHead || row.size() < headColumns, 1, 1, cell.body()));
        }
        return new Row(row);
    }
}
