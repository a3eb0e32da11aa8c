package dev.octavo.pdf.paragraph;

/**
 * What gives in a line, in units of the engine.
 *
 * @param space the width of the spaces that take all that is missing; none where that is divided between all letters
 * @param stretch by how much it grows before a line is bad
 * @param shrink by how much it shrinks at most
 * @param slack by how much the line may end before the margin, rather than have wide spaces
 */
record Glue(float space, float stretch, float shrink, float slack) {

    static final Glue NONE = new Glue(0, 0, 0, 0);

    /** How much a space gives, in its own width. */
    static final float SHRINK = 0.33f;

    private static final float STRETCH = 0.5f;

    /** That of spaces. */
    static Glue ofSpace(float width) {
        return new Glue(width, STRETCH * width, SHRINK * width, 0);
    }

    /** That of what stands between letters which all give. */
    static Glue between(double stretch, double shrink) {
        return new Glue(0, (float) stretch, (float) shrink, 0);
    }

    /** That of something large, as a picture: a word does not fit in beside it, and the few spaces there cannot take what is missing. */
    static Glue beside(float slack) {
        return new Glue(0, 0, 0, slack);
    }

    Glue plus(Glue other) {
        return new Glue(space + other.space, stretch + other.stretch, shrink + other.shrink, slack + other.slack);
    }
}
