package dev.octavo.html.math;

/**
 * How what is read now will be set.
 *
 * @param font the font of letters and digits
 * @param display whether there is room for limits above and below
 * @param script whether it is smaller than the text
 */
record Setting(MathFont font, boolean display, boolean script) {

    Setting with(MathFont font) {
        return new Setting(font, display, script);
    }

    Setting inDisplay() {
        return new Setting(font, true, false);
    }

    /** As within a line, or within a fraction. */
    Setting inText() {
        return new Setting(font, false, script);
    }

    Setting inScript() {
        return new Setting(font, false, true);
    }
}
