package dev.octavo.pdf.picture;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DPaintApplier;
import java.awt.Paint;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.Optional;
import org.apache.batik.ext.awt.LinearGradientPaint;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.jspecify.annotations.Nullable;

/**
 * Paints linear gradients. One that is told in shares of what it fills has a transform of its own, and the library would
 * add the square of its unit to what is filled, a dot at the corner of the drawing. Here it is told in the drawing's units.
 */
final class Gradients extends PdfBoxGraphics2DPaintApplier {

    @Override
    public @Nullable PDShading applyPaint(
            Paint paint, PDPageContentStream page, AffineTransform drawing, IPaintEnv environment) throws IOException {
        Optional<Paint> same = paint instanceof LinearGradientPaint gradient
                        && !gradient.getTransform().isIdentity()
                ? withoutTransform(gradient, drawing)
                : Optional.empty();
        return super.applyPaint(same.orElse(paint), page, drawing, environment);
    }

    /** The same gradient without a transform; empty where that makes a line or a point of all. */
    private static Optional<Paint> withoutTransform(LinearGradientPaint gradient, AffineTransform drawing) {
        AffineTransform whole = new AffineTransform(drawing);
        whole.concatenate(gradient.getTransform());
        Point2D start = gradient.getStartPoint();
        Point2D way = minus(gradient.getEndPoint(), start);
        // Along a line of one colour, which a transform need not leave at right angles to the way.
        Point2D line = whole.deltaTransform(new Point2D.Double(-way.getY(), way.getX()), null);
        Point2D across = whole.deltaTransform(way, null);
        double length = line.distanceSq(0, 0);
        if (length == 0) {
            return Optional.empty();
        }
        double share = (across.getY() * line.getX() - across.getX() * line.getY()) / length;
        Point2D from = whole.transform(start, null);
        Point2D to = new Point2D.Double(from.getX() - share * line.getY(), from.getY() + share * line.getX());
        try {
            return Optional.of(new LinearGradientPaint(
                    drawing.inverseTransform(from, null),
                    drawing.inverseTransform(to, null),
                    gradient.getFractions(),
                    gradient.getColors(),
                    gradient.getCycleMethod(),
                    gradient.getColorSpace()));
        } catch (NoninvertibleTransformException e) {
            return Optional.empty();
        }
    }

    private static Point2D minus(Point2D one, Point2D other) {
        return new Point2D.Double(one.getX() - other.getX(), one.getY() - other.getY());
    }
}
