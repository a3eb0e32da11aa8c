package dev.octavo.pdf.math;

import dev.octavo.html.MathElement;

/** Sets fractions, with a bar or without (the TeXbook, appendix G, rule 15). */
final class Fractions {

    private static final double SIDE = 0.12;

    private Fractions() {}

    static Box of(MathElement fraction, FormulaTypesetter typesetter, Style style) {
        boolean bare = fraction.attributes().containsKey("linethickness") && Ems.of(fraction, "linethickness") == 0;
        Box above = typesetter.set(fraction.children().get(0), style.fraction());
        Box below = typesetter.set(fraction.children().get(1), style.fraction());
        double rule = bare ? 0 : thickness(fraction, style);
        double up =
                style.em(style.display() ? Tex.NUMERATOR_DISPLAY : bare ? Tex.NUMERATOR_WITHOUT_RULE : Tex.NUMERATOR);
        double down = style.em(style.display() ? Tex.DENOMINATOR_DISPLAY : Tex.DENOMINATOR);
        double axis = style.em(Tex.AXIS);
        if (bare) {
            double clear = style.em((style.display() ? 7 : 3) * Tex.RULE);
            double missing = clear - (up - above.depth() - (below.height() - down));
            up += Math.max(0, missing / 2);
            down += Math.max(0, missing / 2);
        } else {
            double clear = (style.display() ? 3 : 1) * Math.max(rule, style.em(Tex.RULE));
            up += Math.max(0, clear - (up - above.depth() - (axis + rule / 2)));
            down += Math.max(0, clear - (axis - rule / 2 - (below.height() - down)));
        }
        double width = Math.max(above.width(), below.width());
        double side = style.em(SIDE);
        Box.Builder box = new Box.Builder().add(side, up, above.centred(width)).add(side, -down, below.centred(width));
        if (rule > 0) {
            box.add(side, axis, Box.rule(width, rule, -rule / 2));
        }
        return box.build(width + 2 * side);
    }

    private static double thickness(MathElement fraction, Style style) {
        double asked = style.em(Ems.of(fraction, "linethickness"));
        return asked > 0 ? asked : style.em(Tex.RULE);
    }
}
