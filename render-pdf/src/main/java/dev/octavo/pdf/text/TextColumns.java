package dev.octavo.pdf.text;

import dev.octavo.pdf.markup.Elements;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * Sets columns side by side, in the shares that their author gave them, where each is wide enough for words; else they stand below
 * each other. The engine knows no flexible boxes, and sets them as the cells of a table, which only come from the left.
 */
final class TextColumns {

    private static final Pattern SHARE = Pattern.compile("width: (\\d{1,3}(?:\\.\\d{1,2})?)%");

    /** In the size of the text. */
    private static final double NARROWEST = 7;

    private final List<Element> columns;
    private final double width;

    /** Of the width, in percent. */
    private final List<Double> shares;

    private final double gap;

    private TextColumns(List<Element> columns, double width, Measure measure) {
        this.columns = columns;
        this.width = width;
        double least = 100 * measure.leading() / width;
        double room = 100 - least * (columns.size() - 1);
        List<Double> told = told();
        double all = told.stream().mapToDouble(Double::doubleValue).sum();
        this.shares =
                told.stream().map(share -> share * Math.min(1, room / all)).toList();
        this.gap = Math.max(least, (100 - all) / (columns.size() - 1));
    }

    /** Places the columns in an element of some width in points; the width of each, none where they stand below each other. */
    static Map<Element, Double> place(Element element, double width, Measure measure) {
        List<Element> columns = Elements.children(element);
        if (columns.size() > 1 && columns.stream().allMatch(TextColumns::isColumn) && !Ways.isRightToLeft(element)) {
            TextColumns found = new TextColumns(columns, width, measure);
            if (found.haveRoom(measure.textSize())) {
                element.setAttribute("data-columns", "beside");
                return found.placed();
            }
        }
        columns.stream().filter(TextColumns::isColumn).forEach(column -> column.removeAttribute("style"));
        return Map.of();
    }

    private static boolean isColumn(Element element) {
        return Elements.classes(element).contains("column");
    }

    /** What the author gave no width takes its part of what is left. */
    private List<Double> told() {
        List<Optional<Double>> told = columns.stream().map(TextColumns::share).toList();
        double left = 100
                - told.stream()
                        .flatMap(Optional::stream)
                        .mapToDouble(Double::doubleValue)
                        .sum();
        long untold = told.stream().filter(Optional::isEmpty).count();
        List<Double> all = new ArrayList<>();
        for (Optional<Double> share : told) {
            all.add(share.orElse(Math.max(0, left / Math.max(1, untold))));
        }
        return all;
    }

    private static Optional<Double> share(Element column) {
        Matcher share = SHARE.matcher(column.getAttribute("style"));
        return share.matches() ? Optional.of(Double.valueOf(share.group(1))) : Optional.empty();
    }

    /** Pictures are drawn smaller, words are not. */
    private boolean haveRoom(double textSize) {
        for (int i = 0; i < columns.size(); i++) {
            boolean hasWords = !columns.get(i).getTextContent().isBlank();
            if (!(width(i) >= (hasWords ? NARROWEST * textSize : 1))) {
                return false;
            }
        }
        return true;
    }

    private double width(int column) {
        return shares.get(column) * width / 100;
    }

    private Map<Element, Double> placed() {
        Map<Element, Double> widths = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            double before = i == 0 ? 0 : gap;
            Element column = columns.get(i);
            column.setAttribute("data-share", Double.toString((shares.get(i) + before) / 100));
            column.setAttribute("style", String.format(Locale.ROOT, "padding-left: %.2fpt", before * width / 100));
            widths.put(column, width(i));
        }
        return widths;
    }
}
