package dev.octavo.pdf.math;

import dev.octavo.html.MathElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sets elements one after the other: with space around operators, and fences as high as what they enclose. */
final class Rows {

    /** TeX lets a fence be a little smaller than what it encloses. */
    private static final double FENCE_OF_CONTENT = 0.901;

    private static final double FENCE_SHORTFALL = 0.5;

    private final Typesetter typesetter;

    Rows(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    Box set(List<MathElement> children, Style style) {
        if (children.size() == 1 && !(children.get(0).name().equals("mo"))) {
            return typesetter.set(children.get(0), style);
        }
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            MathElement child = children.get(i);
            boxes.add(isFence(child, children, i) ? Box.EMPTY : typesetter.set(child, style));
        }
        double reach = reach(boxes, style);
        Box.Builder row = new Box.Builder();
        double x = 0;
        double italic = 0;
        for (int i = 0; i < children.size(); i++) {
            MathElement child = children.get(i);
            Optional<Operator> operator = Core.of(child).map(core -> Operator.of(core, form(core, children, child)));
            Box box = isFence(child, children, i) ? fence(child, operator.orElseThrow(), reach, style) : boxes.get(i);
            x += operator.map(o -> style.em(o.left())).orElse(0.0) + italic;
            row.add(x, 0, box);
            x += box.width() + operator.map(o -> style.em(o.right())).orElse(0.0);
            italic = operator.isPresent() ? 0 : box.italic();
        }
        return row.build(x + (children.size() > 1 ? italic : 0));
    }

    private static Operator.Form form(MathElement core, List<MathElement> row, MathElement child) {
        String form = core.attributes().getOrDefault("form", "").toUpperCase(Locale.ROOT);
        if (!form.isEmpty() && List.of("PREFIX", "INFIX", "POSTFIX").contains(form)) {
            return Operator.Form.valueOf(form);
        }
        List<MathElement> content =
                row.stream().filter(element -> !Core.isSpace(element)).toList();
        if (content.size() < 2) {
            return Operator.Form.INFIX;
        } else if (child == content.get(0)) {
            return Operator.Form.PREFIX;
        }
        return child == content.get(content.size() - 1) ? Operator.Form.POSTFIX : Operator.Form.INFIX;
    }

    /** Whether it is an operator that grows upwards with the row. */
    private static boolean isFence(MathElement child, List<MathElement> row, int index) {
        if (!child.name().equals("mo")
                || child.text().codePointCount(0, child.text().length()) != 1) {
            return false;
        }
        Operator operator = Operator.of(child, form(child, row, row.get(index)));
        boolean sideways = Widening.isWide(child.text().codePointAt(0));
        return operator.stretchy() && !sideways;
    }

    private static Box fence(MathElement mo, Operator operator, double reach, Style style) {
        double content = Math.max(2 * reach * FENCE_OF_CONTENT, 2 * reach - style.em(FENCE_SHORTFALL));
        double least = style.em(Ems.of(mo, "minsize"));
        double most = mo.attributes().containsKey("maxsize") ? style.em(Ems.of(mo, "maxsize")) : Double.MAX_VALUE;
        double wanted = Math.max(least, Math.min(most, content));
        int codePoint = mo.text().codePointAt(0);
        return Fences.grown(codePoint, wanted, style).orElseGet(() -> Letters.find(codePoint)
                .map(glyph -> Box.sign(glyph, style.size()))
                .orElse(Box.EMPTY));
    }

    /** How far a row reaches from its axis, up or down. */
    private static double reach(List<Box> boxes, Style style) {
        double axis = style.em(Tex.AXIS);
        return boxes.stream()
                .filter(box -> box != Box.EMPTY)
                .mapToDouble(box -> Math.max(box.height() - axis, box.depth() + axis))
                .max()
                .orElse(0);
    }
}
