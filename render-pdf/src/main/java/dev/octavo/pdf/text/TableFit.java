package dev.octavo.pdf.text;

import java.util.List;
import java.util.Locale;

/** How a table is made to fit its place, judged by what cannot be parted in its columns. */
enum TableFit {
    /** It fits as it is. */
    NORMAL(0.9, 12),
    /** It fits in smaller type. */
    SMALL(0.72, 8),
    /** It fits in smaller type with its words hyphenated. */
    HYPHENATED(0.72, 8),
    /** It fits in smaller type with its words broken anywhere. */
    BROKEN(0.72, 8);

    private final double size;
    private final double padding;

    /**
     * A way.
     *
     * @param size of the type, in that of the text
     * @param padding of a cell on both sides, in points
     */
    TableFit(double size, double padding) {
        this.size = size;
        this.padding = padding;
    }

    /** Whether a table fits in this way into a width in points, among text of a size in points, by the widest part in each column. */
    boolean fits(List<Double> widest, double width, double textSize) {
        double letters = widest.stream().mapToDouble(Double::doubleValue).sum();
        return letters * size * textSize + widest.size() * padding <= width;
    }

    /** The word for it in the stylesheet. */
    String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }
}
