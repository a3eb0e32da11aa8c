package dev.octavo.pdf.font;

import java.util.BitSet;

/**
 * The white of a full-width sign that need not be there: half a square behind a closing one or a stop, half a square before an
 * opening one, a quarter on both sides of a dot in the middle (JLREQ, 3.1.2). It is told by the outline of its glyph: fonts of
 * China have a colon at the left of its square, those of Japan in its middle.
 *
 * @param before what may be cut at its left, as a part of the size
 * @param behind what may be cut at its right
 */
public record SignWhite(float before, float behind) {

    /** What is no such sign, or is set otherwise. */
    public static final SignWhite NONE = new SignWhite(0, 0);

    private static final String STOPS = "、。，．：；！？・";
    private static final String DOTS = "・：；";

    /** How far a sign's ink may reach into the half that is cut to the rest, of the size. */
    private static final float OVER_HALF = 0.1f;

    /** What stays between the ink and the cut, of the size. */
    private static final float KEPT = 0.07f;

    private static final float HALF = 0.5f;
    private static final float QUARTER = 0.25f;

    /** How wide and how far from the middle a dot may be, of the size. */
    private static final float DOT = 0.3f;

    private static final float ROUNDED = 0.01f;

    /** The brackets that come with Unicode's squares, and the quotation marks that are as wide in some fonts. */
    private static final BitSet SIGNS = signs();

    private static BitSet signs() {
        BitSet signs = new BitSet();
        STOPS.chars().forEach(signs::set);
        signs.set('\u2018', '\u201A');
        signs.set('\u201C', '\u201E');
        signs.set('〈', '〒');
        signs.set('〔', '〜');
        signs.set('〝', '〠');
        "（）［］｛｝｟｠".chars().forEach(signs::set);
        return signs;
    }

    /** Whether a character is a sign that is full-width in some font. */
    public static boolean isSign(int codePoint) {
        return SIGNS.get(codePoint);
    }

    /**
     * That of a glyph. On which side a bracket has it is known; of a stop only if it stands in one half of its square, or small in the
     * middle.
     *
     * @param sign the character
     * @param advance as a part of the size
     * @param left where its ink begins
     * @param right where its ink ends
     */
    static SignWhite of(int sign, float advance, float left, float right) {
        if (Math.abs(advance - 1) > ROUNDED) {
            return NONE;
        }
        float middle = (left + right) / 2;
        boolean isStop = STOPS.indexOf(sign) >= 0;
        if (isStop ? right <= HALF + OVER_HALF && middle < HALF - OVER_HALF : isClosing(sign)) {
            return new SignWhite(0, cut(1 - right));
        }
        if (!isStop) {
            return new SignWhite(cut(left), 0);
        }
        boolean isDot = right - left <= DOT && Math.abs(middle - HALF) < OVER_HALF;
        return isDot && DOTS.indexOf(sign) >= 0 ? new SignWhite(QUARTER, QUARTER) : NONE;
    }

    private static boolean isClosing(int bracket) {
        int type = Character.getType(bracket);
        return type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
    }

    private static float cut(float white) {
        return Math.max(0, Math.min(HALF, white - KEPT));
    }
}
