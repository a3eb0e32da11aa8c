package dev.octavo.pdf.text;

import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/** How a table is made to fit its place, judged by what cannot be parted in its columns. */
enum TableFit {
    /** It fits as it is. */
    NORMAL(0.9),
    /** It fits in smaller type. */
    SMALL(0.72),
    /** It fits in smaller type with its words hyphenated. */
    HYPHENATED(0.72),
    /** It fits in smaller type with its words broken anywhere. */
    BROKEN(0.72);

    private final double size;

    TableFit(double size) {
        this.size = size;
    }

    /** Whether a table fits in this way into a width in points, among text of a size in points. */
    boolean fits(Element table, double width, double textSize) {
        List<Double> widest = ColumnParts.widest(table);
        double letters = widest.stream().mapToDouble(Double::doubleValue).sum();
        return letters * size * textSize + widest.size() * ColumnParts.PADDING <= width;
    }

    /** The word for it in the stylesheet. */
    String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }
}
