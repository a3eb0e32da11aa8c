package dev.octavo.pdf;

import dev.octavo.pdf.math.Paper;

/**
 * The proportions of a page, derived from its size: the text grows a little with the page, the leading with the text, and
 * the text block is a whole number of lines of 60 to 78 characters.
 *
 * @param page the page
 * @param textSize the size of the text, in points
 * @param leading from line to line, in points
 */
record PageGeometry(PageSize page, double textSize, double leading) {

    private static final double MILLIMETRE = 72 / 25.4;
    private static final double WIDEST_MEASURE = 130;
    private static final double MEASURE_OF_WIDTH = 0.72;
    private static final double HIGHEST_TOP = 25;
    private static final double TOP_OF_HEIGHT = 0.0953;
    private static final double BOTTOM_OF_TOP = 1.25;
    private static final double INNER_OF_SIDES = 4.0 / 9;

    /** Pixels of CSS in a point. */
    private static final double PIXEL = 96 / 72.0;

    private static final double TALLEST_PICTURE = 0.9;

    /** Rounding in the engine must not cost the last line. */
    private static final double SLACK = 0.05;

    static PageGeometry of(PageSize page) {
        double size = page.width() < 150 ? 10 : page.width() < 180 ? 10.5 : 11;
        return new PageGeometry(page, size, Math.round(size * 2.8) / 2.0);
    }

    /** The width of the text block, in millimetres. */
    double measure() {
        return Math.min(WIDEST_MEASURE, MEASURE_OF_WIDTH * page.width());
    }

    double top() {
        return Math.min(HIGHEST_TOP, TOP_OF_HEIGHT * page.height());
    }

    double bottom() {
        return page.height() - top() - textHeight() - SLACK;
    }

    double inner() {
        return (page.width() - measure()) * INNER_OF_SIDES;
    }

    double outer() {
        return page.width() - measure() - inner();
    }

    /** Either side margin of a page printed on one side only. */
    double side() {
        return (page.width() - measure()) / 2;
    }

    /** The height of the text block, in millimetres: a whole number of lines. */
    double textHeight() {
        double room = page.height() - top() * (1 + BOTTOM_OF_TOP);
        double line = leading / MILLIMETRE;
        return Math.floor(room / line) * line;
    }

    /** The width of the text block, in points. */
    double measureInPoints() {
        return measure() * MILLIMETRE;
    }

    /** The height of the text block, in points. */
    double textHeightInPoints() {
        return textHeight() * MILLIMETRE;
    }

    /** The width of the text block, in CSS pixels. */
    double measureInPixels() {
        return measureInPoints() * PIXEL;
    }

    /** How high a picture may be, in CSS pixels: its caption needs room too. */
    double tallestPictureInPixels() {
        return TALLEST_PICTURE * textHeightInPoints() * PIXEL;
    }

    /** The room that formulas have. */
    Paper paper() {
        return new Paper(textSize, measureInPoints(), TALLEST_PICTURE * textHeightInPoints());
    }
}
