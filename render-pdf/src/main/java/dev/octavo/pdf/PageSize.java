package dev.octavo.pdf;

/**
 * The size of a page.
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

    /** US Letter, 8.5 by 11 inches. */
    public static final PageSize LETTER = new PageSize(215.9, 279.4);

    /** 6 by 9 inches: a trade book. */
    public static final PageSize SIX_BY_NINE = new PageSize(152.4, 228.6);

    /** Checks the sides. */
    public PageSize {
        check(width);
        check(height);
    }

    private static void check(double side) {
        if (!(side >= LEAST && side <= MOST)) {
            throw new IllegalArgumentException("a page is " + LEAST + " to " + MOST + " mm wide and high, not " + side);
        }
    }
}
