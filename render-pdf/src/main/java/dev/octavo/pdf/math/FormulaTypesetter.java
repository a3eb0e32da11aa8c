package dev.octavo.pdf.math;

import dev.octavo.html.MathElement;
import java.util.List;

/** Sets elements of MathML Core, each by what its kind asks for. */
final class FormulaTypesetter {

    private static final int INTEGRAL = '∫';

    private final Tokens tokens;
    private final double measure;
    private final Rows rows = new Rows(this);
    private final Scripts scripts = new Scripts(this);
    private final Stacks stacks = new Stacks(this);

    /**
     * Sets formulas in a place.
     *
     * @param wording the fonts of the document
     * @param measure the width of the place, which numbers of rows stand at the right end of
     */
    FormulaTypesetter(Wording wording, double measure) {
        this.tokens = new Tokens(wording);
        this.measure = measure;
    }

    Box set(MathElement element, Style outer) {
        Style style = styled(element, outer);
        Box box = Frames.around(element, dispatch(element, style), style);
        String colour = element.attributes().getOrDefault("mathcolor", "");
        return colour.isEmpty() ? box : box.tinted(colour);
    }

    private Box dispatch(MathElement element, Style style) {
        List<MathElement> inner = element.children();
        return switch (element.name()) {
            case "mi" -> tokens.identifier(element, style);
            case "mn" -> tokens.signs(element.text(), style);
            case "mo" ->
                rows.sized(element, style)
                        .orElseGet(() -> operator(element, Operator.of(element, Operator.Form.INFIX), style));
            case "mtext" -> tokens.text(element, style);
            case "mspace" -> Box.space(style.em(Ems.of(element, "width")));
            case "mfrac" -> Fractions.of(element, this, style);
            case "msqrt" -> Radicals.of(rows.set(inner, style), Box.EMPTY, style);
            case "mroot" ->
                Radicals.of(
                        set(inner.get(0), style),
                        set(inner.get(1), style.withDisplay(false).withLevel(style.level() + 2)),
                        style);
            case "msub", "msup", "msubsup" -> scripts.set(element, style);
            case "munder", "mover", "munderover" -> stacks.set(element, style);
            case "mmultiscripts" -> scripts.multiple(element, style);
            case "mtable" -> new Matrices(this, measure).set(element, style);
            case "mpadded" -> padded(element, rows.set(inner, style), style);
            case "mphantom" -> rows.set(inner, style).hidden();
            case "merror" -> rows.set(inner, style).tinted("red");
            case "mprescripts" -> Box.EMPTY;
            default -> rows.set(inner, style);
        };
    }

    /** What stands in a cell or a row: its children as one row. */
    Box row(List<MathElement> children, Style style) {
        return rows.set(children, style);
    }

    /** An operator that does not grow with what stands beside it. */
    Box operator(MathElement mo, Operator operator, Style style) {
        String text = mo.text();
        if (!operator.large() || text.isEmpty()) {
            return tokens.signs(text, style);
        }
        MathFace face = style.display() ? MathFace.SIZE_2 : MathFace.SIZE_1;
        return face.glyph(text.codePointAt(0))
                .map(glyph -> Fences.centred(Box.sign(glyph, style.size()), style))
                .orElseGet(() -> enlarged(text, face, style));
    }

    /** An operator that the faces with large signs have none of, made as high as the integral; a name stays as it is. */
    private Box enlarged(String text, MathFace face, Style style) {
        Box sign = tokens.signs(text, style);
        double wanted = face.glyph(INTEGRAL).map(Glyph::total).orElse(1.0) * style.size();
        return text.codePointCount(0, text.length()) > 1
                ? sign
                : Fences.centred(sign.scaled(Math.max(1, wanted / sign.total())), style);
    }

    private static Style styled(MathElement element, Style outer) {
        Style style = outer;
        String level = element.attributes().getOrDefault("scriptlevel", "");
        if (level.matches("[-+]?\\d{1,2}")) {
            int by = Integer.parseInt(level.replaceFirst("^\\+", ""));
            boolean relative = level.startsWith("+") || level.startsWith("-");
            style = style.withLevel(Math.max(0, relative ? style.level() + by : by));
        }
        String display = element.attributes().getOrDefault("displaystyle", "");
        return display.isEmpty() ? style : style.withDisplay(display.equals("true"));
    }

    private static Box padded(MathElement element, Box inner, Style style) {
        Box box =
                element.attributes().containsKey("width") ? inner.withWidth(style.em(Ems.of(element, "width"))) : inner;
        double height = element.attributes().containsKey("height") ? style.em(Ems.of(element, "height")) : box.height();
        double depth = element.attributes().containsKey("depth") ? style.em(Ems.of(element, "depth")) : box.depth();
        Box moved =
                element.attributes().containsKey("voffset") ? box.raised(style.em(Ems.of(element, "voffset"))) : box;
        return moved.withHeightAndDepth(height, depth);
    }
}
