package dev.octavo.pdf;

/**
 * The size of a page, as it is trimmed.
 *
 * @param width in millimetres, {@value #LEAST} to {@value #MOST}
 * @param height in millimetres, {@value #LEAST} to {@value #MOST}
 */
public record PageSize(double width, double height) {

    /** The smallest side that still holds a line of text. */
    public static final double LEAST = 90;

    /** The largest side. */
    public static final double MOST = 2000;

    /** A4, 210 by 297 mm: what most of the world prints on. */
    public static final PageSize A4 = new PageSize(210, 297);

    /** A5, 148 by 210 mm: a book. */
    public static final PageSize A5 = new PageSize(148, 210);

    /** B5, 176 by 250 mm: a textbook. */
    public static final PageSize B5 = new PageSize(176, 250);

    /** US Letter, 8.5 by 11 inches. */
    public static final PageSize LETTER = inches(8.5, 11);

    /** US Legal, 8.5 by 14 inches. */
    public static final PageSize LEGAL = inches(8.5, 14);

    /** 6 by 9 inches: a trade book. */
    public static final PageSize SIX_BY_NINE = inches(6, 9);

    /** Digest, 5.5 by 8.5 inches: a novel. */
    public static final PageSize DIGEST = inches(5.5, 8.5);

    /** Checks the sides. */
    public PageSize {
        check(width);
        check(height);
    }

    /** A size in inches. */
    public static PageSize inches(double width, double height) {
        return new PageSize(millimetres(width), millimetres(height));
    }

    /** Rounded to thousandths, so that 8.5 inches are 215.9 mm and no less. */
    private static double millimetres(double inches) {
        return Math.round(inches * 25_400) / 1000.0;
    }

    /** This page on its side: {@code PageSize.A4.rotated()} is landscape. */
    public PageSize rotated() {
        return new PageSize(height, width);
    }

    private static void check(double side) {
        if (!(side >= LEAST && side <= MOST)) {
            throw new IllegalArgumentException("a page is " + LEAST + " to " + MOST + " mm wide and high, not " + side);
        }
    }
}
