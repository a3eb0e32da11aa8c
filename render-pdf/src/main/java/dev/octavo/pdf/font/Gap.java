package dev.octavo.pdf.font;

/**
 * White that is added between two letters, or taken away there, in steps of a twentieth of the size. It is no part of the text, neither drawn
 * nor read. As {@link SizedSpace} it is the second half of a pair of surrogates without the first, of those that are no space.
 */
public final class Gap {

    /** Stands at the end of a line that goes on to the margin, and takes no room. */
    public static final char FILL = SizedSpace.LAST + 1;

    /** The most that is added or taken away, of the size. */
    public static final double MOST = 0.5;

    private static final int STEPS = 20;
    private static final int NONE = FILL + 1 + (int) (MOST * STEPS);
    private static final int LAST = NONE + (int) (MOST * STEPS);

    private Gap() {}

    /** The one that is nearest to a part of the size. */
    public static char of(double ems) {
        return (char) (NONE + Math.round(Math.max(-MOST, Math.min(MOST, ems)) * STEPS));
    }

    /** Whether a character of a text is one. */
    static boolean is(int codePoint) {
        return codePoint >= FILL && codePoint <= LAST;
    }

    /** Whether one stands at a place in a text. */
    public static boolean isAt(String text, int at) {
        return is(text.charAt(at)) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /** What it adds, as a part of the size. */
    public static double ems(int codePoint) {
        return codePoint == FILL ? 0 : (codePoint - NONE) / (double) STEPS;
    }
}
