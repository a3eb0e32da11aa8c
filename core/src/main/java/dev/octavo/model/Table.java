package dev.octavo.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of rows and columns.
 *
 * <p>Markdown (GFM):
 *
 * <pre>{@code
 * | Name | Size |
 * | ---- | ---: |
 * | a5   |  148 |
 *
 * Table: The sizes of paper {#tbl:paper .wide}
 * }</pre>
 *
 * @param caption what the table shows, empty for none
 * @param alignments one for each column
 * @param head the rows of the head, empty for none
 * @param body the rows below it
 * @param attributes identifier, classes and key-values
 * @param at where it was read
 */
public record Table(
        List<Inline> caption,
        List<Alignment> alignments,
        List<Row> head,
        List<Row> body,
        Attributes attributes,
        SourceRange at)
        implements Block {

    /** How the cells of a column are set, or a cell that differs from its column. */
    public enum Alignment {
        /** As the text around the table. */
        NONE,
        /** To the left. */
        LEFT,
        /** Centred. */
        CENTER,
        /** To the right. */
        RIGHT
    }

    /**
     * One row.
     *
     * @param cells the cells that begin in this row
     */
    public record Row(List<Cell> cells) {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(Objects.requireNonNull(cells, "cells"));
        }

        /** A row of cells of plain text. */
        public static Row of(String... cells) {
            return new Row(Stream.of(cells).map(Cell::of).toList());
        }
    }

    /**
     * One cell. A cell that holds a single paragraph is set as its text alone.
     *
     * @param header whether it heads a row or a column
     * @param columnSpan how many columns it covers, 1 to {@value #MAX_SPAN}
     * @param rowSpan how many rows it covers, 1 to {@value #MAX_SPAN}
     * @param alignment how it is set where it differs from the column in which it begins
     * @param body what it holds
     */
    public record Cell(boolean header, int columnSpan, int rowSpan, Optional<Alignment> alignment, List<Block> body) {

        /** The most columns or rows that one cell covers; HTML sets the same limit for columns. */
        public static final int MAX_SPAN = 1000;

        /** Checks the spans and copies the list. */
        public Cell {
            checkSpan(columnSpan);
            checkSpan(rowSpan);
            body = List.copyOf(Objects.requireNonNull(body, "body"));
            Objects.requireNonNull(alignment, "alignment");
        }

        /** A cell that is set as its column is. */
        public Cell(boolean header, int columnSpan, int rowSpan, List<Block> body) {
            this(header, columnSpan, rowSpan, Optional.empty(), body);
        }

        /** A cell of plain text that covers one column and one row. */
        public static Cell of(String text) {
            return new Cell(false, 1, 1, List.of(Paragraph.of(text)));
        }

        /** The same cell with another content. */
        public Cell withBody(List<Block> body) {
            return new Cell(header, columnSpan, rowSpan, alignment, body);
        }

        private static void checkSpan(int span) {
            if (span < 1 || span > MAX_SPAN) {
                throw new IllegalArgumentException("a cell covers 1 to " + MAX_SPAN + " columns or rows, not " + span);
            }
        }
    }

    /** Copies the lists. */
    public Table {
        caption = List.copyOf(Objects.requireNonNull(caption, "caption"));
        alignments = List.copyOf(Objects.requireNonNull(alignments, "alignments"));
        head = List.copyOf(Objects.requireNonNull(head, "head"));
        body = List.copyOf(Objects.requireNonNull(body, "body"));
        Objects.requireNonNull(attributes, "attributes");
        Objects.requireNonNull(at, "at");
    }

    /**
     * How a cell is set: as it says itself, else as its column.
     *
     * @param cell one of this table
     * @param column in which it begins, counted from 0
     */
    public Alignment alignment(Cell cell, int column) {
        return cell.alignment().orElse(column < alignments.size() ? alignments.get(column) : Alignment.NONE);
    }

    @Override
    public List<Node> children() {
        List<Node> children = new ArrayList<>(caption);
        addCells(head, children);
        addCells(body, children);
        return Collections.unmodifiableList(children);
    }

    private static void addCells(List<Row> rows, List<Node> children) {
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                children.addAll(cell.body());
            }
        }
    }
}
