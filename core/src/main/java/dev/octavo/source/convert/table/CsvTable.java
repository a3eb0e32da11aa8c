package dev.octavo.source.convert.table;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Inline;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Table;
import dev.octavo.model.Table.Alignment;
import dev.octavo.model.Table.Cell;
import dev.octavo.model.Table.Row;
import dev.octavo.source.convert.document.Captions;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.myst.Directive;
import dev.octavo.source.layout.CsvRows;
import dev.octavo.source.layout.ListTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;

/** MyST's tables that are written as rows of values with commas between them; in the values, Markdown means what it does in cells. */
public final class CsvTable {

    private static final String HEAD = "header";
    private static final String DELIMITER = "delim";
    private static final List<String> OPTIONS = List.of(
            HEAD,
            DELIMITER,
            ListTable.HEAD_ROWS,
            ListTable.HEAD_COLUMNS,
            "widths",
            "width",
            "align",
            "quote",
            "escape");

    private static final Map<String, Character> DELIMITERS = Map.of("tab", '\t', "space", ' ');

    private final Conversion conversion;
    private final Captions captions;
    private final Node written;
    private final int headColumns;

    private CsvTable(Directive directive, Node written, Conversion conversion, Captions captions) {
        this.conversion = conversion;
        this.captions = captions;
        this.written = written;
        this.headColumns = ListTable.number(directive.attributes(), ListTable.HEAD_COLUMNS);
    }

    /** The table; empty where it has no rows, as they are in another file, or more cells than there may be. */
    public static Optional<Block> of(Directive directive, Node written, Conversion conversion, Captions captions) {
        return new CsvTable(directive, written, conversion, captions).of(directive);
    }

    private Optional<Block> of(Directive directive) {
        Attributes options = directive.attributes();
        char delimiter = delimiter(options.values().getOrDefault(DELIMITER, ""));
        List<List<String>> values = new ArrayList<>(CsvRows.of(options.values().getOrDefault(HEAD, ""), delimiter));
        int heads = values.size() + ListTable.number(options, ListTable.HEAD_ROWS);
        values.addAll(CsvRows.of(directive.content(), delimiter));
        int columns = values.stream().mapToInt(List::size).max().orElse(0);
        SourceRange at = conversion.at(written);
        if (columns == 0 || !values.stream().allMatch(row -> conversion.budget().takeRow(columns, at))) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        for (List<String> row : values) {
            rows.add(row(row, columns, rows.size() < heads));
        }
        int headRows = Math.min(heads, rows.size());
        return Optional.of(new Table(
                caption(directive.argument()),
                Collections.nCopies(columns, Alignment.NONE),
                rows.subList(0, headRows),
                rows.subList(headRows, rows.size()),
                conversion.identifiers().free(options.without(OPTIONS), at),
                at));
    }

    private static char delimiter(String told) {
        return told.length() == 1 ? told.charAt(0) : DELIMITERS.getOrDefault(told, ',');
    }

    private List<Inline> caption(String written) {
        return written.isEmpty() ? List.of() : inlines(written);
    }

    private Row row(List<String> values, int columns, boolean isHead) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            String value = column < values.size() ? values.get(column) : "";
            cells.add(new Cell(isHead || column < headColumns, 1, 1, cell(value)));
        }
        return new Row(cells);
    }

    private List<Block> cell(String value) {
        return value.isEmpty()
                ? List.of()
                : List.of(new Paragraph(inlines(value), Attributes.NONE, conversion.at(written)));
    }

    private List<Inline> inlines(String value) {
        return captions.read(value, Captions.firstOf(written.getSourceSpans()));
    }
}
