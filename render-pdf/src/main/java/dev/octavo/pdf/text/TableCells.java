package dev.octavo.pdf.text;

import dev.octavo.pdf.markup.Elements;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** The cells of a table and the columns that they cover, which those have moved that reach down from rows above. */
public final class TableCells {

    /**
     * A cell.
     *
     * @param element it
     * @param column the first column that it covers
     * @param span how many it covers
     */
    public record Placed(Element element, int column, int span) {}

    private final List<Placed> cells = new ArrayList<>();

    private TableCells() {}

    /** The cells of a table, row by row, without those of tables within it. */
    public static List<Placed> of(Element table) {
        TableCells all = new TableCells();
        Elements.children(table).forEach(all::addGroup);
        return List.copyOf(all.cells);
    }

    /** How many columns cells cover. */
    public static int columns(List<Placed> cells) {
        return cells.stream()
                .mapToInt(cell -> cell.column() + cell.span())
                .max()
                .orElse(0);
    }

    private void addGroup(Element group) {
        Map<Integer, Integer> firstFreeRow = new HashMap<>();
        int y = 0;
        for (Element row : Elements.children(group)) {
            if (row.getTagName().equals("tr")) {
                addRow(row, y, firstFreeRow);
                y++;
            }
        }
    }

    private void addRow(Element row, int y, Map<Integer, Integer> firstFreeRow) {
        int column = 0;
        for (Element cell : Elements.children(row)) {
            while (firstFreeRow.getOrDefault(column, 0) > y) {
                column++;
            }
            int span = span(cell, "colspan");
            cells.add(new Placed(cell, column, span));
            for (int end = column + span; column < end; column++) {
                firstFreeRow.put(column, y + span(cell, "rowspan"));
            }
        }
    }

    private static int span(Element cell, String name) {
        return cell.hasAttribute(name) ? Integer.parseInt(cell.getAttribute(name)) : 1;
    }
}
