package dev.octavo.pdf.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;

/** Makes pictures smaller, by halves, so that every pixel of the original has its share. */
final class Resampling {

    private Resampling() {}

    /** A picture of the width and height wanted, grey if it was grey. */
    static BufferedImage to(BufferedImage image, int width, int height) {
        BufferedImage smaller = image;
        while (smaller.getWidth() > 2 * width && smaller.getHeight() > 2 * height) {
            smaller = drawn(smaller, smaller.getWidth() / 2, smaller.getHeight() / 2);
        }
        return drawn(smaller, width, height);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        BufferedImage drawn = new BufferedImage(Math.max(1, width), Math.max(1, height), type(image.getColorModel()));
        Graphics2D pen = drawn.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            pen.drawImage(image, 0, 0, drawn.getWidth(), drawn.getHeight(), null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }

    private static int type(ColorModel colours) {
        if (colours.hasAlpha()) {
            return BufferedImage.TYPE_INT_ARGB;
        }
        return colours.getNumColorComponents() == 1 ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB;
    }
}
