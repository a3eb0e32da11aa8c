package dev.octavo.pdf;

/**
 * The white around the text of a page, in millimetres, each {@value #LEAST} or more. Heads and folios stand in it. Whether
 * it leaves room for text on a page is checked when the renderer is built.
 *
 * @param top above the text
 * @param bottom below it, at the least: the text is a whole number of lines
 * @param inner at the spine; on the left of pages that are printed on one side
 * @param outer opposite to it
 */
public record Margins(double top, double bottom, double inner, double outer) {

    /** The narrowest margin. */
    public static final double LEAST = 5;

    /** Checks the sides. */
    public Margins {
        check("top", top);
        check("bottom", bottom);
        check("inner", inner);
        check("outer", outer);
    }

    /** The same margin on all sides. */
    public static Margins all(double margin) {
        return new Margins(margin, margin, margin, margin);
    }

    private static void check(String side, double margin) {
        if (!(margin >= LEAST && margin <= PageSize.MOST)) {
            throw new IllegalArgumentException(
                    "the " + side + " margin is at least " + LEAST + " mm wide, not " + margin);
        }
    }
}
