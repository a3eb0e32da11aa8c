package dev.octavo.pdf.math;

/** The measures of Computer Modern that TeX sets formulas by, as parts of an em: the TeXbook, appendix G. */
final class Tex {

    static final double AXIS = 0.25;
    static final double X_HEIGHT = 0.431;
    static final double RULE = 0.04;

    static final double NUMERATOR_DISPLAY = 0.677;
    static final double NUMERATOR = 0.394;
    static final double NUMERATOR_WITHOUT_RULE = 0.444;
    static final double DENOMINATOR_DISPLAY = 0.686;
    static final double DENOMINATOR = 0.345;

    static final double SUPERSCRIPT_DISPLAY = 0.413;
    static final double SUPERSCRIPT = 0.363;
    static final double SUBSCRIPT = 0.15;
    static final double SUBSCRIPT_UNDER_SUPERSCRIPT = 0.247;
    static final double SUPERSCRIPT_DROP = 0.386;
    static final double SUBSCRIPT_DROP = 0.05;
    static final double AFTER_SCRIPT = 0.05;

    static final double LIMIT_ABOVE = 0.111;
    static final double LIMIT_BELOW = 0.166;
    static final double LIMIT_RISE = 0.2;
    static final double LIMIT_DROP = 0.6;
    static final double LIMIT_PADDING = 0.1;

    private Tex() {}
}
