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
    /** It fits in the smallest type with its columns close together, as many figures do. */
    TIGHT(0.64, 4),
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
        return widest.stream().mapToDouble(part -> width(part, textSize)).sum() <= width;
    }

    /** The width in points of a column, by its widest part. */
    double width(double part, double textSize) {
        return part * size * textSize + padding;
    }

    /** The word for it in the stylesheet. */
    String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }
}
