package dev.octavo.pdf.math;

import dev.octavo.html.MathElement;
import dev.octavo.pdf.math.Operator.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Sets elements one after the other: with space around operators, and fences as high as what they enclose. */
final class Rows {

    /** TeX lets a fence be a little smaller than what it encloses. */
    private static final double FENCE_OF_CONTENT = 0.901;

    private static final double FENCE_SHORTFALL = 0.5;

    private final FormulaTypesetter typesetter;

    Rows(FormulaTypesetter typesetter) {
        this.typesetter = typesetter;
    }

    /** One of the elements of a row: what is set of it, and the operator that it is, or that has scripts there. */
    private record Item(MathElement element, Optional<Operator> operator, Optional<Box> box) {

        double left(Style style) {
            return operator.map(found -> style.em(found.left())).orElse(0.0);
        }

        double right(Style style) {
            return operator.map(found -> style.em(found.right())).orElse(0.0);
        }
    }

    Box set(List<MathElement> children, Style style) {
        if (children.size() == 1 && !children.get(0).name().equals("mo")) {
            return typesetter.set(children.get(0), style);
        }
        List<Item> items = items(children, style);
        double reach = reach(items, style);
        Box.Builder row = new Box.Builder();
        double x = 0;
        double italic = 0;
        for (Item item : items) {
            Box box = item.box().orElseGet(() -> fence(item.element(), reach, style));
            x += italic + item.left(style);
            row.add(x, 0, box);
            x += box.width() + item.right(style);
            italic = item.operator().isPresent() ? 0 : box.italic();
        }
        return row.build(x + italic);
    }

    /** A fence that tells its own size, and needs no row to grow in; empty for anything else. */
    Optional<Box> sized(MathElement mo, Style style) {
        Optional<Operator> operator = Optional.of(Operator.of(mo, Form.INFIX));
        boolean isSized = mo.attributes().containsKey("minsize") && isFence(mo.text(), operator);
        return isSized ? Optional.of(fence(mo, 0, style)) : Optional.empty();
    }

    /** The elements with all that is set before the fences are, whose height depends on it. */
    private List<Item> items(List<MathElement> row, Style style) {
        int[] content = IntStream.range(0, row.size())
                .filter(i -> !Core.isSpace(row.get(i)))
                .toArray();
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            MathElement element = row.get(i);
            Form place = place(i, content);
            Optional<Operator> operator = Core.of(element).map(core -> Operator.of(core, form(core, place)));
            boolean isFence = element.name().equals("mo") && isFence(element.text(), operator);
            items.add(new Item(
                    element, operator, isFence ? Optional.empty() : Optional.of(typesetter.set(element, style))));
        }
        return items;
    }

    /** An operator at the beginning works on what follows, one at the end on what precedes. */
    private static Form place(int index, int[] content) {
        if (content.length < 2) {
            return Form.INFIX;
        } else if (index == content[0]) {
            return Form.PREFIX;
        }
        return index == content[content.length - 1] ? Form.POSTFIX : Form.INFIX;
    }

    private static Form form(MathElement core, Form place) {
        return switch (core.attributes().getOrDefault("form", "").toLowerCase(Locale.ROOT)) {
            case "prefix" -> Form.PREFIX;
            case "infix" -> Form.INFIX;
            case "postfix" -> Form.POSTFIX;
            default -> place;
        };
    }

    /** Whether it is an operator that grows upwards with the row. */
    private static boolean isFence(String text, Optional<Operator> operator) {
        return text.codePointCount(0, text.length()) == 1
                && operator.filter(Operator::stretchy).isPresent()
                && !Widening.isWide(text.codePointAt(0));
    }

    private static Box fence(MathElement mo, double reach, Style style) {
        double content = Math.max(2 * reach * FENCE_OF_CONTENT, 2 * reach - style.em(FENCE_SHORTFALL));
        double least = style.em(Ems.of(mo, "minsize"));
        double most = mo.attributes().containsKey("maxsize") ? style.em(Ems.of(mo, "maxsize")) : Double.MAX_VALUE;
        int codePoint = mo.text().codePointAt(0);
        return Fences.grown(codePoint, Math.max(least, Math.min(most, content)), style)
                .or(() -> Letters.find(codePoint).map(glyph -> Box.sign(glyph, style.size())))
                .orElse(Box.EMPTY);
    }

    /** How far a row reaches from its axis, up or down. */
    private static double reach(List<Item> items, Style style) {
        double axis = style.em(Tex.AXIS);
        return items.stream()
                .flatMap(item -> item.box().stream())
                .mapToDouble(box -> Math.max(box.height() - axis, box.depth() + axis))
                .max()
                .orElse(0);
    }
}
