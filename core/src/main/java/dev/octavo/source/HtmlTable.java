package dev.octavo.source;

import dev.octavo.model.Block;
import dev.octavo.model.Inline;
import dev.octavo.model.Node;
import dev.octavo.model.Table;
import dev.octavo.model.Table.Alignment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Element;

/** HTML's tables to the model's. */
final class HtmlTable {

    private final HtmlConverter converter;
    private final List<Table.Row> head = new ArrayList<>();
    private final List<Table.Row> body = new ArrayList<>();

    HtmlTable(HtmlConverter converter) {
        this.converter = converter;
    }

    List<Node> convert(Element table) {
        List<Inline> caption = converter.inlines(table, "caption");
        for (Element group : table.children()) {
            switch (group.normalName()) {
                case "thead" -> addRows(group, body.isEmpty() ? head : body);
                case "tbody", "tfoot" -> addRows(group, body);
                default -> {}
            }
        }
        if (head.isEmpty() && !body.isEmpty() && isHead(body.get(0))) {
            head.add(body.remove(0));
        }
        return head.isEmpty() && body.isEmpty()
                ? List.copyOf(converter.blocks(table))
                : List.of(
                        new Table(caption, alignments(), head, body, converter.attributes(table), converter.at(table)));
    }

    /** Rows of one group; a cell covers no rows beyond it. */
    private void addRows(Element group, List<Table.Row> rows) {
        List<Element> elements = group.children().stream()
                .filter(child -> child.normalName().equals("tr"))
                .toList();
        for (int i = 0; i < elements.size(); i++) {
            List<Table.Cell> cells = cells(elements.get(i), elements.size() - i);
            if (!cells.isEmpty()) {
                rows.add(new Table.Row(cells));
            }
        }
    }

    private List<Table.Cell> cells(Element row, int rowsLeft) {
        return row.children().stream()
                .filter(child -> child.normalName().matches("t[dh]"))
                .map(cell -> cell(cell, rowsLeft))
                .toList();
    }

    private Table.Cell cell(Element cell, int rowsLeft) {
        List<Block> content = converter.blocks(cell);
        return new Table.Cell(
                cell.normalName().equals("th"),
                span(cell, "colspan"),
                Math.min(rowsLeft, span(cell, "rowspan")),
                content);
    }

    private static int span(Element cell, String attribute) {
        String digits = cell.attr(attribute).strip();
        int span = digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 1;
        return Math.max(1, Math.min(Table.Cell.MAX_SPAN, span));
    }

    private static boolean isHead(Table.Row row) {
        return row.cells().stream().allMatch(cell -> cell.header() && cell.rowSpan() == 1);
    }

    private List<Alignment> alignments() {
        int columns = Collections.max(List.of(columns(head), columns(body)));
        return Collections.nCopies(columns, Alignment.NONE);
    }

    private static int columns(List<Table.Row> rows) {
        return rows.stream()
                .mapToInt(row ->
                        row.cells().stream().mapToInt(Table.Cell::columnSpan).sum())
                .max()
                .orElse(0);
    }
}
