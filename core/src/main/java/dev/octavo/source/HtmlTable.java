package dev.octavo.source;

import dev.octavo.model.Block;
import dev.octavo.model.Inline;
import dev.octavo.model.Node;
import dev.octavo.model.Table;
import dev.octavo.model.Table.Alignment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** HTML's tables to the model's. */
final class HtmlTable {

    private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final HtmlConverter converter;
    private final List<Table.Row> head = new ArrayList<>();
    private final List<Table.Row> body = new ArrayList<>();
    private final List<Block> overflow = new ArrayList<>();

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
        for (Element group : table.children()) {
            switch (group.normalName()) {
                case "thead" -> addRows(group, width, body.isEmpty() ? head : body);
                case "tbody", "tfoot" -> addRows(group, width, body);
                default -> {}
            }
        }
        if (head.isEmpty() && !body.isEmpty() && isHead(body.get(0))) {
            head.add(body.remove(0));
        }
        List<Node> nodes = new ArrayList<>();
        nodes.addAll(head.isEmpty() && body.isEmpty() ? caption : List.of(table(table, caption)));
        nodes.addAll(overflow);
        return nodes;
    }

    private Table table(Element table, List<Inline> caption) {
        return new Table(caption, alignments(table), head, body, converter.attributes(table), converter.at(table));
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
        int[] changes = new int[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            for (Element cell : cells(rows.get(i))) {
                changes[i] += span(cell, "colspan");
                changes[Math.min(rows.size(), i + span(cell, "rowspan"))] -= span(cell, "colspan");
            }
        }
        Arrays.parallelPrefix(changes, Integer::sum);
        return Arrays.stream(changes).max().orElse(0);
    }

    /** Rows of one group; a cell covers no rows beyond it. */
    private void addRows(Element group, int width, List<Table.Row> rows) {
        List<Element> elements = rows(group);
        for (int i = 0; i < elements.size(); i++) {
            Element row = elements.get(i);
            int rowsLeft = elements.size() - i;
            if (!converter.conversion().takeRow(width, converter.at(row))) {
                overflow.addAll(converter.blocks(row));
            } else {
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
        List<Block> content = converter.blocks(cell);
        return new Table.Cell(
                cell.normalName().equals("th"),
                span(cell, "colspan"),
                Math.min(rowsLeft, span(cell, "rowspan")),
                content);
    }

    private static int span(Element cell, String attribute) {
        String digits = cell.attr(attribute).strip();
        int span = NUMBER.matcher(digits).matches() ? Integer.parseInt(digits) : 1;
        return Math.max(1, Math.min(Table.Cell.MAX_SPAN, span));
    }

    private static boolean isHead(Table.Row row) {
        return row.cells().stream().allMatch(cell -> cell.header() && cell.rowSpan() == 1);
    }

    /** How the columns are set: as they say themselves, else as the cells of the first row do. */
    private List<Alignment> alignments(Element table) {
        int columns = Collections.max(List.of(columns(head), columns(body)));
        List<Alignment> alignments = new ArrayList<>(Collections.nCopies(columns, Alignment.NONE));
        Elements told = table.select("> col, > colgroup > col");
        Element row = table.selectFirst("tr");
        int column = 0;
        for (Element setter : !told.isEmpty() || row == null ? told : cells(row)) {
            if (column < columns) {
                alignments.set(column, alignment(setter));
            }
            column += span(setter, setter.normalName().equals("col") ? "span" : "colspan");
        }
        return alignments;
    }

    private static Alignment alignment(Element cell) {
        return switch (cell.attr("align").strip().toLowerCase(Locale.ROOT)) {
            case "left" -> Alignment.LEFT;
            case "center" -> Alignment.CENTER;
            case "right" -> Alignment.RIGHT;
            default -> Alignment.NONE;
        };
    }

    private static int columns(List<Table.Row> rows) {
        return rows.stream()
                .mapToInt(row ->
                        row.cells().stream().mapToInt(Table.Cell::columnSpan).sum())
                .max()
                .orElse(0);
    }
}
