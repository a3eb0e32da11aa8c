package dev.octavo.pdf.picture;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Turns the four inks of a JPEG for the press into red, green and blue: a PDF/A with an sRGB output intent may hold no CMYK, and
 * the JDK reads its samples only. Adobe's programs store inks inverted, and say so in a segment of their own.
 */
final class Cmyk {

    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.US_ASCII);
    private static final int APP_14 = 0xEE;
    private static final int TRANSFORM = 11;
    private static final int YCCK = 2;
    private static final int LONGEST_HEAD = 1 << 17;

    private Cmyk() {}

    static BufferedImage toRgb(Raster inks, byte[] jpeg) {
        int adobe = adobeSegment(jpeg);
        boolean mixed = adobe > 0 && jpeg[adobe + TRANSFORM] == YCCK;
        BufferedImage rgb = new BufferedImage(inks.getWidth(), inks.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[inks.getWidth() * 4];
        int[] colours = new int[inks.getWidth()];
        for (int y = 0; y < inks.getHeight(); y++) {
            inks.getPixels(inks.getMinX(), inks.getMinY() + y, inks.getWidth(), 1, row);
            for (int x = 0; x < colours.length; x++) {
                colours[x] = colour(row, 4 * x, mixed, adobe > 0);
            }
            rgb.setRGB(0, y, colours.length, 1, colours, 0, colours.length);
        }
        return rgb;
    }

    private static int colour(int[] inks, int at, boolean mixed, boolean inverted) {
        double first = inks[at];
        double second = inks[at + 1];
        double third = inks[at + 2];
        if (mixed) {
            double blue = second - 128;
            double red = third - 128;
            double luma = first;
            first = 255 - (luma + 1.402 * red);
            second = 255 - (luma - 0.344 * blue - 0.714 * red);
            third = 255 - (luma + 1.772 * blue);
        }
        int black = inverted ? inks[at + 3] : 255 - inks[at + 3];
        return light(first, black, inverted) << 16
                | light(second, black, inverted) << 8
                | light(third, black, inverted);
    }

    private static int light(double ink, int black, boolean inverted) {
        double paper = Math.max(0, Math.min(255, inverted ? ink : 255 - ink));
        return (int) Math.round(paper * black / 255);
    }

    /** Where the content of Adobe's segment begins; 0 where there is none. */
    private static int adobeSegment(byte[] jpeg) {
        int end = Math.min(jpeg.length, LONGEST_HEAD) - TRANSFORM - 5;
        for (int at = 2; at < end; at++) {
            boolean found = (jpeg[at] & 0xFF) == 0xFF
                    && (jpeg[at + 1] & 0xFF) == APP_14
                    && Arrays.equals(jpeg, at + 4, at + 4 + ADOBE.length, ADOBE, 0, ADOBE.length);
            if (found) {
                return at + 4;
            }
        }
        return 0;
    }
}
