package dev.octavo.source.markdown.table;

import org.commonmark.node.CustomBlock;

/** A cell that holds blocks, and may cover several columns and rows. */
public final class DrawnCell extends CustomBlock {

    private final int columnSpan;
    private final int rowSpan;

    DrawnCell(int columnSpan, int rowSpan) {
        this.columnSpan = columnSpan;
        this.rowSpan = rowSpan;
    }

    /** How many columns it covers. */
    public int columnSpan() {
        return columnSpan;
    }

    /** How many rows it covers. */
    public int rowSpan() {
        return rowSpan;
    }
}
