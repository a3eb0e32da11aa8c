package dev.octavo.pdf.page;

import dev.octavo.pdf.Margins;
import dev.octavo.pdf.PageSize;
import dev.octavo.pdf.math.Paper;
import java.util.Optional;

/**
 * The proportions of a page. Where nothing else is asked for they follow from its size: the text grows a little with the
 * page, the leading with the text, and lines have 60 to 78 characters. The text block is a whole number of lines.
 *
 * @param page the page as it is trimmed
 * @param textSize the size of the text, in points
 * @param leading from line to line, in points
 * @param asked the margins asked for
 * @param binding what the binding takes of the inner margin, in millimetres; it is added there and taken from the outer one
 * @param bleed what is printed around the page and cut off, in millimetres
 */
public record PageGeometry(
        PageSize page, double textSize, double leading, Optional<Margins> asked, double binding, double bleed) {

    /** Millimetres in points. */
    static final double MILLIMETRE = 72 / 25.4;

    private static final double WIDEST_MEASURE = 130;
    private static final double MEASURE_OF_WIDTH = 0.72;
    private static final double HIGHEST_TOP = 25;
    private static final double TOP_OF_HEIGHT = 0.0953;
    private static final double BOTTOM_OF_TOP = 1.25;
    private static final double INNER_OF_SIDES = 4.0 / 9;
    private static final double LEAST_MEASURE = 45;
    private static final double LEAST_OUTER = 5;
    private static final int LEAST_LINES = 8;

    /** What a head takes, in lines. */
    private static final double LINES_OF_HEAD = 2.5;

    /** Pixels of CSS in a point. */
    private static final double PIXEL = 96 / 72.0;

    private static final double TALLEST_PICTURE = 0.9;

    /** Rounding in the engine must not cost the last line. */
    private static final double SLACK = 0.05;

    /** Checks that a text fits between the margins. */
    public PageGeometry {
        Optional<Margins> sides = asked;
        double measure =
                sides.map(given -> page.width() - given.inner() - given.outer()).orElse(page.width());
        if (measure < LEAST_MEASURE) {
            throw new IllegalArgumentException(
                    "margins leave " + measure + " mm of the page's width for text, which needs " + LEAST_MEASURE);
        }
        double outer = sides.map(Margins::outer).orElse(page.width() * (1 - MEASURE_OF_WIDTH) / 2);
        if (outer - binding < LEAST_OUTER) {
            throw new IllegalArgumentException(
                    "a binding of " + binding + " mm leaves less than " + LEAST_OUTER + " mm of the outer margin");
        }
        double height =
                sides.map(given -> page.height() - given.top() - given.bottom()).orElse(page.height());
        if (height * MILLIMETRE < LEAST_LINES * leading) {
            throw new IllegalArgumentException("margins leave " + height
                    + " mm of the page's height for text, less than " + LEAST_LINES + " lines");
        }
    }

    /** The proportions that follow from a page's size. */
    public static PageGeometry of(PageSize page) {
        return of(page, usualTextSize(page));
    }

    /** The proportions of a page with text of a size in points. */
    public static PageGeometry of(PageSize page, double textSize) {
        return new PageGeometry(page, textSize, Math.round(textSize * 2.8) / 2.0, Optional.empty(), 0, 0);
    }

    /** The size of the text that suits a page, in points. */
    public static double usualTextSize(PageSize page) {
        return page.width() < 150 ? 10 : page.width() < 180 ? 10.5 : 11;
    }

    /** The same page with margins that are asked for, a binding and a bleed. */
    public PageGeometry with(Optional<Margins> margins, double binding, double bleed) {
        return new PageGeometry(page, textSize, leading, margins, binding, bleed);
    }

    /** The margins of a page that is printed on both sides of a sheet, or on one. */
    public Margins margins(boolean twoSided) {
        Margins margins = asked.orElseGet(() -> usualMargins(twoSided));
        return new Margins(margins.top(), bottom(), margins.inner() + binding, margins.outer() - binding);
    }

    private Margins usualMargins(boolean twoSided) {
        double sides = page.width() - measure();
        double inner = twoSided ? sides * INNER_OF_SIDES : sides / 2;
        return new Margins(top(), bottom(), inner, sides - inner);
    }

    /** The width of the text block, in millimetres. */
    public double measure() {
        return asked.map(margins -> page.width() - margins.inner() - margins.outer())
                .orElse(Math.min(WIDEST_MEASURE, MEASURE_OF_WIDTH * page.width()));
    }

    private double top() {
        return asked.map(Margins::top)
                .orElse(Math.max(
                        LINES_OF_HEAD * leading / MILLIMETRE, Math.min(HIGHEST_TOP, TOP_OF_HEIGHT * page.height())));
    }

    private double bottom() {
        return page.height() - top() - textHeight() - SLACK;
    }

    /** The height of the text block, in millimetres: a whole number of lines. */
    public double textHeight() {
        double bottom = asked.map(Margins::bottom).orElse(top() * BOTTOM_OF_TOP);
        double room = page.height() - top() - bottom;
        double line = leading / MILLIMETRE;
        return Math.floor(room / line) * line;
    }

    /** The width of the text block, in points. */
    public double measureInPoints() {
        return measure() * MILLIMETRE;
    }

    /** The height of the text block, in points. */
    public double textHeightInPoints() {
        return textHeight() * MILLIMETRE;
    }

    /** The width of the text block, in CSS pixels. */
    public double measureInPixels() {
        return measureInPoints() * PIXEL;
    }

    /** How high a picture may be, in CSS pixels: its caption needs room too. */
    public double tallestPictureInPixels() {
        return TALLEST_PICTURE * textHeightInPoints() * PIXEL;
    }

    /** The room that formulas have. */
    public Paper paper() {
        return new Paper(textSize, measureInPoints(), TALLEST_PICTURE * textHeightInPoints());
    }
}
