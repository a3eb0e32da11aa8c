package dev.octavo.pdf.math;

import dev.octavo.html.MathElement;
import java.awt.geom.Path2D;
import java.util.List;

/** Draws frames around parts of formulas, and lines through them. */
final class Frames {

    private static final double PADDING = 0.3;
    private static final double STROKE = 0.06;

    private Frames() {}

    static Box around(MathElement element, Box content, Style style) {
        String classes = " " + element.attributes().getOrDefault("class", "") + " ";
        Box box = classes.contains(" boxed ") ? boxed(content, style) : content;
        box = classes.contains(" cancel ") ? struck(box, -box.depth(), box.height(), style) : box;
        box = classes.contains(" bcancel ") ? struck(box, box.height(), -box.depth(), style) : box;
        return classes.contains(" struck ") ? struck(box, middle(box), middle(box), style) : box;
    }

    private static double middle(Box box) {
        return (box.height() - box.depth()) / 2;
    }

    private static Box boxed(Box content, Style style) {
        double padding = style.em(PADDING);
        double line = style.em(Tex.RULE);
        double width = content.width() + 2 * padding;
        double bottom = -content.depth() - padding;
        double height = content.total() + 2 * padding;
        return new Box.Builder()
                .add(padding, 0, content)
                .add(0, 0, Box.rule(width, line, bottom))
                .add(0, 0, Box.rule(width, line, bottom + height - line))
                .add(0, 0, Box.rule(line, height, bottom))
                .add(width - line, 0, Box.rule(line, height, bottom))
                .build(width);
    }

    /** A line from the left at one height to the right at another. */
    private static Box struck(Box content, double left, double right, Style style) {
        double half = style.em(STROKE) / 2;
        Path2D line = new Path2D.Double();
        line.moveTo(0, left - half);
        line.lineTo(content.width(), right - half);
        line.lineTo(content.width(), right + half);
        line.lineTo(0, left + half);
        line.closePath();
        Box stroke = new Box(0, 0, 0, 0, List.of(new Box.Placed(0, 0, new Box.Filled(line))));
        return new Box.Builder().add(0, 0, content).add(0, 0, stroke).build(content.width());
    }
}
