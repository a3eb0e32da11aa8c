package dev.octavo.source.convert.html;

import dev.octavo.model.Block;
import dev.octavo.model.Inline;
import dev.octavo.model.Node;
import dev.octavo.model.Table;
import dev.octavo.model.Table.Alignment;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** HTML's tables to the model's. */
final class HtmlTable {

    private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final HtmlConverter converter;
    private final List<Table.Row> head = new ArrayList<>();
    private final List<Table.Row> body = new ArrayList<>();
    private final List<Block> overflow = new ArrayList<>();
    private final HtmlColumns columns = new HtmlColumns();

    HtmlTable(HtmlConverter converter) {
        this.converter = converter;
    }

    /** The table, and below it what has no place in it: further captions, and rows beyond the limit. */
    List<Node> convert(Element table) {
        int width = width(table);
        if (width == 0) {
            return List.copyOf(converter.blocks(table));
        }
        List<Inline> caption = converter.inlines(table, "caption");
        table.children().stream()
                .filter(child -> child.normalName().equals("caption"))
                .skip(1)
                .forEach(further -> overflow.addAll(converter.blocks(further)));
        groups(table, "thead").forEach(group -> addRows(group, width, head));
        groups(table, "tbody").forEach(group -> addRows(group, width, body));
        groups(table, "tfoot").forEach(group -> addRows(group, width, body));
        if (head.isEmpty() && !body.isEmpty() && isHead(body.get(0))) {
            head.add(body.remove(0));
        }
        List<Node> nodes = new ArrayList<>();
        nodes.addAll(head.isEmpty() && body.isEmpty() ? caption : List.of(table(table, caption, width)));
        nodes.addAll(overflow);
        return nodes;
    }

    private Table table(Element table, List<Inline> caption, int width) {
        columns.settle(table, width);
        Iterator<Optional<Alignment>> own = columns.ofCells().iterator();
        return new Table(
                caption,
                columns.alignments(),
                aligned(head, own),
                aligned(body, own),
                converter.attributes(table),
                converter.at(table));
    }

    private static List<Table.Row> aligned(List<Table.Row> rows, Iterator<Optional<Alignment>> own) {
        return rows.stream()
                .map(row -> new Table.Row(row.cells().stream()
                        .map(cell -> new Table.Cell(
                                cell.header(), cell.columnSpan(), cell.rowSpan(), own.next(), cell.body()))
                        .toList()))
                .toList();
    }

    /** The groups of rows of a name; a foot comes last wherever it was written. */
    private static Stream<Element> groups(Element table, String name) {
        return table.children().stream().filter(group -> group.normalName().equals(name));
    }

    /** The columns of the widest row, counting those that cells of the rows above cover. */
    private static int width(Element table) {
        return table.children().stream()
                .filter(group -> GROUPS.contains(group.normalName()))
                .mapToInt(group -> width(rows(group)))
                .max()
                .orElse(0);
    }

    private static int width(List<Element> rows) {
        int width = 0;
        int widest = 0;
        int[] changes = new int[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            for (Element cell : cells(rows.get(i))) {
                changes[i] += span(cell, "colspan");
                changes[Math.min(rows.size(), i + span(cell, "rowspan"))] -= span(cell, "colspan");
            }
            width += changes[i];
            widest = Math.max(widest, width);
        }
        return widest;
    }

    /** Rows of one group; a cell covers no rows beyond it. */
    private void addRows(Element group, int width, List<Table.Row> rows) {
        List<Element> elements = rows(group);
        columns.beginGroup();
        for (int i = 0; i < elements.size(); i++) {
            Element row = elements.get(i);
            int rowsLeft = elements.size() - i;
            if (!converter.conversion().budget().takeRow(width, converter.at(row))) {
                overflow.addAll(converter.blocks(row));
            } else {
                columns.beginRow();
                rows.add(new Table.Row(
                        cells(row).stream().map(cell -> cell(cell, rowsLeft)).toList()));
            }
        }
    }

    private static List<Element> rows(Element group) {
        return group.children().stream()
                .filter(child ->
                        child.normalName().equals("tr") && !cells(child).isEmpty())
                .toList();
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(child -> CELLS.contains(child.normalName()))
                .toList();
    }

    private Table.Cell cell(Element cell, int rowsLeft) {
        int columnSpan = span(cell, "colspan");
        int rowSpan = Math.min(rowsLeft, span(cell, "rowspan"));
        HtmlAttributes.reportDroppedOfCell(cell, converter.at(cell), converter.conversion());
        columns.readCell(cell, columnSpan, rowSpan);
        List<Block> content = converter.conversion().cell(() -> converter.blocks(cell));
        return new Table.Cell(cell.normalName().equals("th"), columnSpan, rowSpan, content);
    }

    static int span(Element cell, String attribute) {
        String digits = cell.attr(attribute).strip();
        int span = NUMBER.matcher(digits).matches() ? Integer.parseInt(digits) : 1;
        return Math.max(1, Math.min(Table.Cell.MAX_SPAN, span));
    }

    private static boolean isHead(Table.Row row) {
        return row.cells().stream().allMatch(cell -> cell.header() && cell.rowSpan() == 1);
    }
}
