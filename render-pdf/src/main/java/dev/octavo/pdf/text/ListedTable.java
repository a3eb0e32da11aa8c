package dev.octavo.pdf.text;

import dev.octavo.html.HtmlOut;
import dev.octavo.model.Attributes;
import dev.octavo.model.Code;
import dev.octavo.model.Emphasis;
import dev.octavo.model.HardBreak;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SoftBreak;
import dev.octavo.model.Strong;
import dev.octavo.model.Table;
import dev.octavo.model.Table.Cell;
import dev.octavo.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table that is too wide for the page, written as lists: one for each row of the body, whose cells stand after the heads of their
 * columns, and before them one for each row of the head that says more than this repeats.
 */
final class ListedTable {

    private final Table table;
    private final List<List<PlacedCell>> head;
    private final List<List<PlacedCell>> body;
    private final Map<Integer, List<String>> headsByColumn = new HashMap<>();

    ListedTable(Table table) {
        this.table = table;
        this.head = PlacedCell.of(table.head());
        this.body = PlacedCell.of(table.body());
        head.forEach(row -> row.forEach(this::addHead));
    }

    private void addHead(PlacedCell cell) {
        String text = Nodes.text(cell.cell().body());
        if (!text.isBlank()) {
            cell.columns().forEach(column -> headsByColumn
                    .computeIfAbsent(column, none -> new ArrayList<>())
                    .add(text));
        }
    }

    void write(HtmlOut out) {
        out.element("div").attributes(table.attributes()).containing(() -> {
            Tables.caption(table, out);
            head.stream().filter(row -> !isRepeated(row)).forEach(row -> list(row, false, out));
            body.forEach(row -> list(row, true, out));
        });
    }

    /** Whether all that a row of the head says stands before cells of the body. */
    private boolean isRepeated(List<PlacedCell> row) {
        Set<Integer> covered = body.stream()
                .flatMap(List::stream)
                .flatMap(cell -> cell.columns().boxed())
                .collect(Collectors.toSet());
        return row.stream()
                .allMatch(cell -> cell.columns().anyMatch(covered::contains)
                        && Nodes.stream(cell.cell().body()).allMatch(ListedTable::isNothingButText));
    }

    private static boolean isNothingButText(Node node) {
        return node instanceof Text
                || node instanceof Emphasis
                || node instanceof Strong
                || node instanceof SoftBreak
                || node instanceof HardBreak
                || (node instanceof Code code && code.attributes().equals(Attributes.NONE))
                || (node instanceof Paragraph paragraph
                        && paragraph.attributes().equals(Attributes.NONE));
    }

    private void list(List<PlacedCell> row, boolean withHeads, HtmlOut out) {
        if (!row.isEmpty()) {
            out.element("ul")
                    .classes("row")
                    .containing(() -> row.forEach(cell -> item(cell.cell(), withHeads ? headsOf(cell) : "", out)));
        }
    }

    private static void item(Cell cell, String heads, HtmlOut out) {
        out.element("li").containing(() -> {
            if (!heads.isEmpty()) {
                out.element("strong").containing(heads + ": ");
            }
            if (cell.body().size() == 1 && cell.body().get(0) instanceof Paragraph only) {
                out.nodes(only.content());
            } else {
                out.nodes(cell.body());
            }
        });
    }

    private String headsOf(PlacedCell cell) {
        return cell.columns()
                .mapToObj(column -> headsByColumn.getOrDefault(column, List.of()))
                .flatMap(List::stream)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
