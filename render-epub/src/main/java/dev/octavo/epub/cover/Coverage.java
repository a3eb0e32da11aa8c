package dev.octavo.epub.cover;

import java.util.Arrays;

/**
 * How much of each pixel a shape covers. Each edge says by how much the share changes from a pixel to the one right of it;
 * the sum of a row's changes up to a pixel is the pixel's share.
 */
final class Coverage {

    private final int width;
    private final int height;
    private final float[] changes;
    private final float[] none;

    Coverage(int width, int height) {
        this.width = width;
        this.height = height;
        this.changes = new float[(width + 2) * height];
        this.none = new float[width];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** By how much more of a pixel is covered than of the one left of it. */
    float change(int x, int y) {
        return changes[y * (width + 2) + x];
    }

    /** The first pixel of a row, from one on, that is covered otherwise than the one left of it; the width where none is. */
    int nextChange(int from, int y) {
        int start = y * (width + 2) + from;
        int unchanged = Arrays.mismatch(changes, start, start + width - from, none, 0, width - from);
        return unchanged < 0 ? width : from + unchanged;
    }

    /** Adds an edge, whose shape lies to its right where it goes down, and to its left where it goes up. */
    void addEdge(double fromX, double fromY, double toX, double toY) {
        if (fromY > toY) {
            addDown(toX, toY, fromX, fromY, -1);
        } else if (fromY < toY) {
            addDown(fromX, fromY, toX, toY, 1);
        }
    }

    private void addDown(double topX, double topY, double bottomX, double bottomY, int direction) {
        double slope = (bottomX - topX) / (bottomY - topY);
        double x = topX;
        int end = Math.min(height, (int) Math.ceil(bottomY));
        for (int row = (int) topY; row < end; row++) {
            double part = Math.min(row + 1, bottomY) - Math.max(row, topY);
            double next = x + slope * part;
            addInRow(row, Math.min(x, next), Math.max(x, next), part * direction);
            x = next;
        }
    }

    /** Shares out what an edge changes in a row among the pixels that it crosses there; all right of it are covered whole. */
    private void addInRow(int row, double left, double right, double change) {
        double before = 0;
        for (int x = (int) left; x <= Math.ceil(right); x++) {
            double share = mean(x + 1, left, right) - mean(x, left, right);
            add(row, x, change * (share - before));
            before = share;
        }
    }

    /** How far x lies right of an edge that runs evenly from one place to another: the mean, where left of it counts as nothing. */
    private static double mean(double x, double left, double right) {
        if (x <= left) {
            return 0;
        }
        return x < right ? (x - left) * (x - left) / (2 * (right - left)) : x - (left + right) / 2;
    }

    private void add(int row, int x, double change) {
        changes[row * (width + 2) + x] += (float) change;
    }
}
