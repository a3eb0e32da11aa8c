package dev.octavo.epub.cover;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.Random;

/** A pattern of tiles with arcs and discs, another one for every book. */
final class Mosaic {

    /** Greys that become the ink, the middle and the paper of a palette, and one between. */
    private static final List<Integer> TINTS = List.of(0x00, 0x30, 0x80, 0xFF);

    private final Random chance;

    Mosaic(Random chance) {
        this.chance = chance;
    }

    /** Fills columns and rows of tiles from the upper left corner on. */
    void draw(int columns, int rows, int side, Canvas page) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                tile(column * side, row * side, side, page);
            }
        }
    }

    private void tile(int x, int y, int side, Canvas page) {
        int ground = chance.nextInt(TINTS.size());
        int figure = (ground + 1 + chance.nextInt(TINTS.size() - 1)) % TINTS.size();
        page.fill(x, y, x + side, y + side, TINTS.get(ground));
        page.fill(figure(chance.nextInt(6), x, y, side), TINTS.get(figure));
    }

    private static Shape figure(int kind, int x, int y, int side) {
        if (kind == 4) {
            double margin = side / 4.0;
            return new Ellipse2D.Double(x + margin, y + margin, side - 2 * margin, side - 2 * margin);
        } else if (kind == 5) {
            return new Arc2D.Double(x, y - side / 2.0, side, side, 180, 180, Arc2D.PIE);
        }
        double left = kind % 2 == 0 ? x : x - side;
        double top = kind < 2 ? y : y - side;
        int start = kind == 0 ? 90 : kind == 1 ? 0 : kind == 2 ? 180 : 270;
        return new Arc2D.Double(left, top, 2.0 * side, 2.0 * side, start, 90, Arc2D.PIE);
    }
}
