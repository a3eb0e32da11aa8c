package dev.octavo.pdf.page;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;

/** Pages that are counted together, from 1, in a style of numbers of their own. */
enum Sequence {
    /** {@code C1}, {@code C2}: a cover's sides, as printers count them. */
    COVER("C", PDPageLabelRange.STYLE_DECIMAL),
    /** {@code i}, {@code ii}, {@code iii}: what stands before the text. */
    FRONT("", PDPageLabelRange.STYLE_ROMAN_LOWER),
    /** {@code 1}, {@code 2}, {@code 3}. */
    BODY("", PDPageLabelRange.STYLE_DECIMAL);

    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private final String prefix;
    private final String style;

    Sequence(String prefix, String style) {
        this.prefix = prefix;
        this.style = style;
    }

    /** The label of a page, as a viewer makes it from the {@link #range}. */
    String label(int number) {
        return prefix + (this == FRONT ? roman(number) : String.format(Locale.ROOT, "%d", number));
    }

    PDPageLabelRange range() {
        PDPageLabelRange range = new PDPageLabelRange();
        range.setStyle(style);
        if (!prefix.isEmpty()) {
            range.setPrefix(prefix);
        }
        return range;
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; left >= VALUES[i]; left -= VALUES[i]) {
                roman.append(ROMAN[i]);
            }
        }
        return roman.toString();
    }
}
