package dev.octavo.epub.cover;

import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Arrays;

/**
 * A picture in shades of grey, on which shapes are filled with smooth edges. The platform's own drawing asks for a screen
 * wherever one is named, and fails where there is none; this needs nothing but numbers, and gives the same on every machine.
 */
final class Canvas {

    private static final double FLATNESS = 0.05;

    /** Too little of a pixel to be seen. */
    private static final float BARELY = 1 / 512f;

    private final int width;
    private final int height;
    private final byte[] pixels;

    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new byte[width * height];
    }

    /** The shades of all pixels, row by row. */
    byte[] pixels() {
        return pixels;
    }

    /** Fills a rectangle. */
    void fill(int left, int top, int right, int bottom, int shade) {
        for (int y = top; y < bottom; y++) {
            Arrays.fill(pixels, y * width + left, y * width + right, (byte) shade);
        }
    }

    /** Fills a shape; what would lie outside is left out. */
    void fill(Shape shape, int shade) {
        Rectangle bounds = shape.getBounds();
        Coverage coverage = new Coverage(bounds.width + 1, bounds.height + 1);
        double[] point = new double[2];
        double[] start = new double[2];
        double[] last = new double[2];
        PathIterator path = shape.getPathIterator(null, FLATNESS);
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(point);
            double[] to = kind == PathIterator.SEG_CLOSE
                    ? start.clone()
                    : new double[] {point[0] - bounds.x, point[1] - bounds.y};
            if (kind == PathIterator.SEG_MOVETO) {
                start = to;
            } else {
                coverage.addEdge(last[0], last[1], to[0], to[1]);
            }
            last = to;
        }
        paint(coverage, bounds.x, bounds.y, shade);
    }

    private void paint(Coverage coverage, int left, int top, int shade) {
        int right = Math.min(coverage.width(), width - left);
        int bottom = Math.min(coverage.height(), height - top);
        for (int y = Math.max(0, -top); y < bottom; y++) {
            int row = (top + y) * width + left;
            float sum = 0;
            int x = 0;
            while (x < right) {
                sum += coverage.change(x, y);
                int end = Math.min(right, coverage.nextChange(x + 1, y));
                blend(row + Math.max(x, -left), row + end, shade, Math.abs(sum));
                x = end;
            }
        }
    }

    /** Covers a share of each of some pixels in a row. */
    private void blend(int from, int to, int shade, float share) {
        if (share > 1 - BARELY) {
            Arrays.fill(pixels, from, Math.max(from, to), (byte) shade);
        } else if (share > BARELY) {
            for (int at = from; at < to; at++) {
                int under = pixels[at] & 0xFF;
                pixels[at] = (byte) (under + (shade - under) * share + 0.5f);
            }
        }
    }
}
