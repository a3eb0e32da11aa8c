package dev.octavo.pdf.math;

/**
 * A glyph with its measures, as parts of an em.
 *
 * @param face where it is from
 * @param codePoint the character that it stands for there
 * @param advance how far it moves the pen
 * @param left where its ink begins
 * @param right where its ink ends
 * @param height how high it reaches
 * @param depth how far it reaches below the baseline
 */
record Glyph(MathFace face, int codePoint, double advance, double left, double right, double height, double depth) {

    /** How far a letter leans out of its place, which an exponent has to clear. */
    double italic() {
        return Math.max(0, right - advance);
    }

    double total() {
        return height + depth;
    }
}
