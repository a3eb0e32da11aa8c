package dev.octavo.epub.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Makes pictures smaller, in the colours of screens. */
final class Scaler {

    private Scaler() {}

    /** The picture with at most as many pixels, in its proportions. */
    static BufferedImage scaled(BufferedImage image, int mostPixels) {
        double factor = Math.sqrt((double) mostPixels / image.getWidth() / image.getHeight());
        BufferedImage scaled = image;
        for (double left = factor; left < 1; left *= 2) {
            // By half at a time, since a point is made of the four around it.
            double step = Math.max(left, 0.5);
            scaled = scaled(scaled, step);
            if (step == left) {
                break;
            }
        }
        return scaled;
    }

    private static BufferedImage scaled(BufferedImage image, double factor) {
        int width = Math.max(1, (int) (image.getWidth() * factor));
        int height = Math.max(1, (int) (image.getHeight() * factor));
        AffineTransform transform = AffineTransform.getScaleInstance(
                (double) width / image.getWidth(), (double) height / image.getHeight());
        return drawn(image, width, height, transform);
    }

    /** A picture of the given size with another one drawn on it. */
    static BufferedImage drawn(BufferedImage image, int width, int height, AffineTransform transform) {
        int type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage drawn = new BufferedImage(width, height, type);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, transform, null);
        graphics.dispose();
        return drawn;
    }
}
