package dev.octavo.pdf.text;

import dev.octavo.html.CellNumbers;
import dev.octavo.pdf.markup.Elements;
import dev.octavo.pdf.text.TableCells.Placed;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Makes tables fit: in smaller type, with hyphens, close together, on a page turned on its side, and at last with words broken anywhere.
 */
final class WideTables {

    /** Of a name that is better broken than a page turned, in the size of its type. */
    private static final double LONG_NAME = 8;

    /** Of figures, a month or a day, in the size of its type. */
    private static final double SHORT = 3;

    /** Of words that are broken anywhere, in the size of their type. */
    private static final double FEW_LETTERS = 1.8;

    private static final Pattern HYPHEN_OF_DATE = Pattern.compile("(?<=\\d)-(?=\\d)");

    private final Measure measure;
    private final Optional<SoftHyphens> hyphens;

    WideTables(Measure measure, Optional<SoftHyphens> hyphens) {
        this.measure = measure;
        this.hyphens = hyphens;
    }

    /** Fits a table into a width in points. */
    void fit(Element table, double width) {
        markEdges(table);
        markNumbers(table);
        markBlankRows(table);
        List<Double> widest = ColumnParts.widest(table);
        Optional<TableFit> fit = fitting(widest, width, TableFit.NORMAL, TableFit.SMALL);
        if (fit.isEmpty()) {
            hyphens.ifPresent(hyphens -> hyphens.insertInto(table));
            fit = fittingParted(table, areShort(widest), width);
        }
        if (fit.isEmpty() || fit.get() == TableFit.BROKEN || fit.get() == TableFit.TIGHT) {
            partDates(table);
        }
        table.setAttribute("data-fit", fit.orElse(TableFit.BROKEN).keyword());
    }

    /** Where a word may be broken anywhere, a date is better broken behind its hyphens. */
    private static void partDates(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text && text.getData().indexOf('-') >= 0) {
                text.setData(HYPHEN_OF_DATE.matcher(text.getData()).replaceAll("-\u200B"));
            } else {
                partDates(child);
            }
        }
    }

    private Optional<TableFit> fittingParted(Element table, boolean areShort, double width) {
        List<Double> widest = ColumnParts.widestOfNames(table);
        Optional<TableFit> fit = fitting(widest, width, TableFit.HYPHENATED)
                .or(() -> areShort ? fitting(widest, width, TableFit.TIGHT) : Optional.empty());
        boolean isTurned = false;
        if (fit.isEmpty() && isInRunningText(table)) {
            fit = fitting(
                    widest, measure.height(), TableFit.NORMAL, TableFit.SMALL, TableFit.HYPHENATED, TableFit.TIGHT);
            isTurned = fit.isPresent()
                    || fitting(withoutLongest(widest), width, TableFit.BROKEN).isEmpty();
        }
        if (isTurned) {
            turn(table);
        }
        double room = isTurned ? measure.height() : width;
        return fit.or(
                () -> fitting(ColumnParts.widestOfNumbers(table, FEW_LETTERS), room, TableFit.BROKEN, TableFit.TIGHT));
    }

    /** A row to be filled in is as high as one of text; the engine gives it no height of its own. */
    private static void markBlankRows(Element table) {
        for (Element row : Elements.within(table, "tr")) {
            boolean isBlank = row.getTextContent().isBlank()
                    && Elements.within(row).stream()
                            .allMatch(inner -> inner.getTagName().equals("td"));
            if (isBlank) {
                row.setAttribute("data-blank", "true");
            }
        }
    }

    /** Whether the columns hold figures and the like, which are read also in the smallest type; a page is rather turned for words. */
    private static boolean areShort(List<Double> widest) {
        return widest.stream().allMatch(part -> part <= SHORT);
    }

    /** The first column and the last hang flush with the text, and so do cells in them that are not the first of their row. */
    private static void markEdges(Element table) {
        List<Placed> cells = TableCells.of(table);
        int columns = TableCells.columns(cells);
        for (Placed cell : cells) {
            String start = cell.column() == 0 ? "start " : "";
            String end = cell.column() + cell.span() == columns ? "end" : "";
            cell.element().setAttribute("data-edge", (start + end).strip());
        }
    }

    /** A number of several parts, as 10.5/14.5, stays on its line. */
    private static void markNumbers(Element table) {
        for (Element cell : Elements.within(table, "td")) {
            if (CellNumbers.are(cell.getTextContent())) {
                cell.setAttribute("data-number", "true");
            }
        }
    }

    /** Columns whose longest names are broken; where the others are few, that is better than a page on its side. */
    private static List<Double> withoutLongest(List<Double> widest) {
        return widest.stream().map(part -> Math.min(part, LONG_NAME)).toList();
    }

    private Optional<TableFit> fitting(List<Double> widest, double width, TableFit... ways) {
        return Stream.of(ways)
                .filter(way -> way.fits(widest, width, measure.textSize()))
                .findFirst();
    }

    /** A page cannot be turned for a table within a list or another table. */
    private static boolean isInRunningText(Element table) {
        Node node = table.getParentNode().getParentNode();
        while (node instanceof Element section && section.getTagName().equals("section")) {
            node = node.getParentNode();
        }
        return node instanceof Element outermost
                && outermost.getAttribute("class").matches("article|chapter");
    }

    /** Puts a table's frame onto a page of its own, with the caption and the headings that must not part from it. */
    private static void turn(Element table) {
        Element frame = (Element) table.getParentNode();
        Element page = frame.getOwnerDocument().createElementNS(frame.getNamespaceURI(), "div");
        page.setAttribute("class", "turned");
        frame.getParentNode().insertBefore(page, frame);
        page.appendChild(frame);
        while (before(page) instanceof Element before && isHeadOf(before)) {
            page.insertBefore(before, page.getFirstChild());
        }
        if (before(page) instanceof Element before && before.hasAttribute("data-leads")) {
            before.setAttribute("data-leads", "turned");
        }
    }

    private static @Nullable Node before(Element page) {
        @Nullable Node before = page.getPreviousSibling();
        while (before instanceof Text space && space.getData().isBlank()) {
            before = before.getPreviousSibling();
        }
        return before;
    }

    private static boolean isHeadOf(Element before) {
        return before.getAttribute("class").equals("caption")
                || before.getTagName().matches("h[1-6]")
                || before.getAttribute("data-leads").equals("heading");
    }
}
