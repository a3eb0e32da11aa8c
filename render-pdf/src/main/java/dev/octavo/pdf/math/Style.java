package dev.octavo.pdf.math;

/**
 * How a part of a formula is set.
 *
 * @param size the size of its letters
 * @param base the size on level 0
 * @param display whether it has room, as a formula set apart has
 * @param level 0 for the formula itself, 1 for its scripts, 2 and more for theirs
 */
record Style(double size, double base, boolean display, int level) {

    private static final double SCRIPT = 0.7;
    private static final double SCRIPT_OF_SCRIPT = 0.5;

    static Style of(double base, boolean display) {
        return new Style(base, base, display, 0);
    }

    Style withLevel(int wanted) {
        double scale = wanted <= 0 ? 1 : wanted == 1 ? SCRIPT : SCRIPT_OF_SCRIPT;
        return new Style(base * scale, base, display, wanted);
    }

    Style withDisplay(boolean wanted) {
        return new Style(size, base, wanted, level);
    }

    /** For scripts of what is set so. */
    Style script() {
        return withLevel(level + 1).withDisplay(false);
    }

    /** For the numerator and the denominator of a fraction. */
    Style fraction() {
        return display ? withDisplay(false) : script();
    }

    /** A length in ems of this size. */
    double em(double ems) {
        return ems * size;
    }
}
