package dev.octavo.pdf.math;

import dev.octavo.pdf.markup.Elements;
import dev.octavo.pdf.text.ColumnParts;
import dev.octavo.pdf.text.TableCells;
import dev.octavo.pdf.text.TableCells.Placed;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * How wide a formula may be in a table: a cell grows with what it holds, and pushes those beside it off the page where they
 * cannot be made narrower. Belongs to one document.
 */
final class CellRoom {

    private static final Set<String> CELL = Set.of("td", "th");

    /** Tables are set smaller than the text. */
    private static final double SIZE = 0.9;

    /** Both paddings of a cell, in points. */
    private static final double PADDING = 12;

    /**
     * What is known of a table.
     *
     * @param cells all of its cells
     * @param parts the widest part in each column, in the size of the type
     * @param formulas how wide the widest formula is in each column that holds any, in points
     */
    private record Columns(List<Placed> cells, List<Double> parts, Map<Integer, Double> formulas) {

        int of(Element cell) {
            return cells.stream()
                    .filter(placed -> placed.element() == cell)
                    .mapToInt(Placed::column)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private final IdentityHashMap<Element, Columns> tables = new IdentityHashMap<>();
    private final ToDoubleFunction<Element> widths;

    /**
     * For the formulas of a document.
     *
     * @param widths how wide a formula is in a line that has room for it, in points
     */
    CellRoom(ToDoubleFunction<Element> widths) {
        this.widths = widths;
    }

    static boolean isInCell(Element math) {
        return around(math, CELL) != null;
    }

    /**
     * What the other columns leave of the width for the one in which something stands, and no less than its even share, which
     * columns with formulas have too, as far as these need it.
     *
     * @param width the width of the text, in points, which something outside of tables has for itself
     * @param textSize the size of the text, in points
     */
    double room(Element inside, double width, double textSize) {
        Element cell = around(inside, CELL);
        Element table = cell == null ? null : around(cell, Set.of("table"));
        if (cell == null || table == null) {
            return width;
        }
        Columns columns = tables.computeIfAbsent(table, this::columns);
        double share = room(table, width, textSize) / columns.parts().size();
        int own = columns.of(cell);
        double others = IntStream.range(0, columns.parts().size())
                .filter(column -> column != own)
                .mapToDouble(column -> {
                    double part = columns.parts().get(column) * SIZE * textSize + PADDING;
                    double formula = columns.formulas().getOrDefault(column, 0.0);
                    return formula > 0 ? Math.max(part, Math.min(share, formula + PADDING)) : part;
                })
                .sum();
        return Math.max(share * columns.parts().size() - others, share) - PADDING;
    }

    private Columns columns(Element table) {
        List<Placed> cells = TableCells.of(table);
        Map<Integer, Double> formulas = new HashMap<>();
        for (Placed cell : cells) {
            double together = Elements.within(cell.element(), "math").stream()
                    .mapToDouble(widths)
                    .sum();
            formulas.merge(cell.column(), together, Math::max);
        }
        return new Columns(cells, ColumnParts.widest(table), formulas);
    }

    /** The nearest element of some names; a note that is called in one stands at the foot of the page. */
    private static @Nullable Element around(Element inside, Set<String> names) {
        Node around = inside.getParentNode();
        while (around instanceof Element element && !names.contains(element.getTagName())) {
            around = element.getAttribute("class").equals("footnote") ? null : element.getParentNode();
        }
        return around instanceof Element element ? element : null;
    }
}
