package dev.octavo.pdf.math;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Part of a formula that is set: how far it reaches from its origin, the left end of its baseline, and what is drawn there.
 *
 * @param width to the right
 * @param height up
 * @param depth down
 * @param italic how far its last letter leans out, which what follows and an exponent have to clear
 * @param parts what is drawn
 */
record Box(double width, double height, double depth, double italic, List<Placed> parts) {

    /** Something to draw. */
    sealed interface Ink {}

    /** A glyph of the fonts for formulas. */
    record Sign(Glyph glyph, double size) implements Ink {}

    /** Text of the document's fonts. */
    record Words(String text, Wording.Font font, double size) implements Ink {}

    /** A filled shape, up being positive. */
    record Filled(Shape shape) implements Ink {}

    /** A box within a box. */
    record Nested(Box box) implements Ink {}

    /** A box in a colour of CSS. */
    record Tinted(String colour, Box box) implements Ink {}

    /** Something to draw, with its origin from that of the box, up being positive. */
    record Placed(double x, double y, Ink ink) {}

    static final Box EMPTY = new Box(0, 0, 0, 0, List.of());

    static Box space(double width) {
        return new Box(width, 0, 0, 0, List.of());
    }

    static Box sign(Glyph glyph, double size) {
        return new Box(
                glyph.advance() * size,
                glyph.height() * size,
                glyph.depth() * size,
                glyph.italic() * size,
                List.of(new Placed(0, 0, new Sign(glyph, size))));
    }

    /** A bar that stands on a height. */
    static Box rule(double width, double thickness, double bottom) {
        Shape bar = new Rectangle2D.Double(0, bottom, width, thickness);
        return new Box(width, bottom + thickness, -bottom, 0, List.of(new Placed(0, 0, new Filled(bar))));
    }

    double total() {
        return height + depth;
    }

    Box withWidth(double wanted) {
        return new Box(wanted, height, depth, 0, parts);
    }

    Box withHeightAndDepth(double wantedHeight, double wantedDepth) {
        return new Box(width, wantedHeight, wantedDepth, italic, parts);
    }

    /** Moved up, so that it reaches higher and less deep. */
    Box raised(double by) {
        return new Box(width, height + by, depth - by, italic, List.of(new Placed(0, by, new Nested(this))));
    }

    Box tinted(String colour) {
        return new Box(width, height, depth, italic, List.of(new Placed(0, 0, new Tinted(colour, this))));
    }

    Box hidden() {
        return new Box(width, height, depth, italic, List.of());
    }

    /** In the middle of a width. */
    Box centred(double wanted) {
        return wanted <= width ? this : row(space((wanted - width) / 2), this).withWidth(wanted);
    }

    /** One after the other. */
    static Box row(Box... boxes) {
        return row(List.of(boxes));
    }

    /** One after the other. */
    static Box row(List<Box> boxes) {
        Builder row = new Builder();
        double x = 0;
        for (Box box : boxes) {
            row.add(x, 0, box);
            x += box.width;
        }
        double italic = boxes.isEmpty() ? 0 : boxes.get(boxes.size() - 1).italic;
        return row.build(x).leaning(italic);
    }

    private Box leaning(double by) {
        return new Box(width, height, depth, by, parts);
    }

    /** Drawn larger or smaller. */
    Box scaled(double factor) {
        return new Box(
                width * factor,
                height * factor,
                depth * factor,
                italic * factor,
                parts.stream().map(part -> scaled(part, factor)).toList());
    }

    private static Placed scaled(Placed part, double factor) {
        return new Placed(part.x() * factor, part.y() * factor, scaled(part.ink(), factor));
    }

    private static Ink scaled(Ink ink, double factor) {
        if (ink instanceof Sign sign) {
            return new Sign(sign.glyph(), sign.size() * factor);
        } else if (ink instanceof Words words) {
            return new Words(words.text(), words.font(), words.size() * factor);
        } else if (ink instanceof Filled filled) {
            return new Filled(AffineTransform.getScaleInstance(factor, factor).createTransformedShape(filled.shape()));
        } else if (ink instanceof Tinted tinted) {
            return new Tinted(tinted.colour(), tinted.box().scaled(factor));
        }
        return new Nested(((Nested) ink).box().scaled(factor));
    }

    /** Puts boxes in their places; the whole reaches as far up and down as they do. */
    static final class Builder {

        private final List<Placed> parts = new ArrayList<>();
        private double height = Double.NEGATIVE_INFINITY;
        private double depth = Double.NEGATIVE_INFINITY;

        Builder add(double x, double y, Box box) {
            height = Math.max(height, box.height + y);
            depth = Math.max(depth, box.depth - y);
            if (!box.parts.isEmpty()) {
                parts.add(new Placed(x, y, new Nested(box)));
            }
            return this;
        }

        Box build(double width) {
            boolean empty = height == Double.NEGATIVE_INFINITY;
            return new Box(width, empty ? 0 : height, empty ? 0 : depth, 0, List.copyOf(parts));
        }
    }
}
