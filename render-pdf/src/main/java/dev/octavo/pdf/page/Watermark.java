package dev.octavo.pdf.page;

import java.util.Locale;

/**
 * A word across the page, from its lower left to its upper right corner.
 *
 * @param text the word, empty for none
 */
public record Watermark(String text) {

    private static final double LENGTH_OF_DIAGONAL = 0.7;
    private static final double HEIGHT_OF_WIDTH = 0.25;

    /** The advance of a letter, in its size: wide, since such words are often in capitals. */
    private static final double ADVANCE = 0.66;

    /** Whether there is none. */
    public boolean isNone() {
        return text.isEmpty();
    }

    /** Its size, place and slope on a page, as a declaration of style. */
    public String style(PageGeometry page) {
        double width = (page.page().width() + 2 * page.bleed()) * PageGeometry.MILLIMETRE;
        double height = (page.page().height() + 2 * page.bleed()) * PageGeometry.MILLIMETRE;
        double diagonal = Math.hypot(width, height);
        double size = Math.min(
                HEIGHT_OF_WIDTH * width, LENGTH_OF_DIAGONAL * diagonal / (ADVANCE * Math.max(1, text.length())));
        return String.format(
                Locale.ROOT,
                "width: %.2fpt; top: %.2fpt; left: %.2fpt; font-size: %.2fpt; line-height: %.2fpt; transform: rotate(%.2fdeg)",
                diagonal,
                (height - size) / 2,
                (width - diagonal) / 2,
                size,
                size,
                -Math.toDegrees(Math.atan2(height, width)));
    }
}
