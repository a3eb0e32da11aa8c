package dev.octavo.source.markdown.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell.Alignment;

/** A table whose columns are told by where they stand in the text; it holds {@link DrawnRow}s. */
public final class DrawnTable extends TableBlock {

    private final List<Optional<Alignment>> columns = new ArrayList<>();

    /** How each column is set; empty where nothing tells. */
    public List<Optional<Alignment>> columns() {
        return columns;
    }

    /**
     * Adds a column.
     *
     * @param left whether it is set to the left
     * @param right whether it is set to the right; to both is in the middle
     */
    void addColumn(boolean left, boolean right) {
        if (left && right) {
            columns.add(Optional.of(Alignment.CENTER));
        } else if (left || right) {
            columns.add(Optional.of(left ? Alignment.LEFT : Alignment.RIGHT));
        } else {
            columns.add(Optional.empty());
        }
    }
}
