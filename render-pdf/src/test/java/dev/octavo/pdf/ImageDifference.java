package dev.octavo.pdf;

import java.awt.image.BufferedImage;
import java.util.stream.IntStream;

/**
 * How far two pictures of a page differ: the share of small squares whose greys differ visibly on the average. That a JDK
 * smooths letters differently is no difference; that a line moved is one.
 */
final class ImageDifference {

    private static final int SQUARE = 6;
    private static final double VISIBLE = 40;

    private final BufferedImage one;
    private final BufferedImage other;

    ImageDifference(BufferedImage one, BufferedImage other) {
        this.one = one;
        this.other = other;
    }

    /** From 0, none, to 1; 1 for pictures of different sizes. */
    double share() {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return 1;
        }
        int columns = one.getWidth() / SQUARE;
        int squares = columns * (one.getHeight() / SQUARE);
        long different = IntStream.range(0, squares)
                .filter(i -> differ(i % columns * SQUARE, i / columns * SQUARE))
                .count();
        return (double) different / squares;
    }

    private boolean differ(int x, int y) {
        return Math.abs(grey(one, x, y) - grey(other, x, y)) > VISIBLE;
    }

    private static double grey(BufferedImage image, int left, int top) {
        return IntStream.range(0, SQUARE * SQUARE)
                .map(i -> image.getRaster().getSample(left + i % SQUARE, top + i / SQUARE, 0))
                .average()
                .orElseThrow();
    }
}
