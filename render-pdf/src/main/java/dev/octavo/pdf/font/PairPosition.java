package dev.octavo.pdf.font;

import static dev.octavo.pdf.font.PairTable.unsigned;

import java.nio.ByteBuffer;
import java.util.OptionalInt;

/** One table of pairs in {@link PairPositions}: pair by pair (format 1), or by classes of glyphs (format 2). */
final class PairPosition {

    private static final int ADVANCE = 4;
    private static final int BEFORE_ADVANCE = 3;

    private final ByteBuffer table;
    private final int start;
    private final boolean byPair;

    /** Where the change of the first advance stands in the values for a pair; negative where there is none. */
    private final int advance;

    /** How long the values for a pair are. */
    private final int size;

    PairPosition(ByteBuffer table, int start) {
        this.table = table;
        this.start = start;
        this.byPair = at(0) == 1;
        int first = at(4);
        this.advance = (first & ADVANCE) == 0 ? -1 : 2 * Integer.bitCount(first & BEFORE_ADVANCE);
        this.size = 2 * (Integer.bitCount(first) + Integer.bitCount(at(6)));
    }

    /** What it says about a pair; empty where it does not know it. */
    OptionalInt between(int left, int right) {
        int covered = covered(left);
        if (covered < 0) {
            return OptionalInt.empty();
        }
        return byPair ? ofPair(covered, right) : ofClasses(left, right);
    }

    /** Whether it speaks of pairs that begin with a glyph. */
    boolean covers(int glyph) {
        return covered(glyph) >= 0;
    }

    private OptionalInt ofPair(int covered, int right) {
        int pairs = start + at(10 + 2 * covered);
        int step = 2 + size;
        int found = find(right, pairs + 2, step, unsigned(table, pairs));
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(value(pairs + 2 + found * step + 2));
    }

    private OptionalInt ofClasses(int left, int right) {
        int row = glyphClass(start + at(8), left);
        int column = glyphClass(start + at(10), right);
        return OptionalInt.of(value(start + 16 + (row * at(14) + column) * size));
    }

    private int value(int values) {
        return advance < 0 ? 0 : table.getShort(values + advance);
    }

    /** The place of a glyph among those that are spoken of as the first of a pair; negative where it is none of them. */
    private int covered(int glyph) {
        int coverage = start + at(2);
        int count = unsigned(table, coverage + 2);
        if (unsigned(table, coverage) == 1) {
            return find(glyph, coverage + 4, 2, count);
        }
        int range = findRange(glyph, coverage + 4, count);
        return range < 0 ? -1 : unsigned(table, range + 4) + glyph - unsigned(table, range);
    }

    private int glyphClass(int classes, int glyph) {
        if (unsigned(table, classes) == 1) {
            int place = glyph - unsigned(table, classes + 2);
            boolean isListed = place >= 0 && place < unsigned(table, classes + 4);
            return isListed ? unsigned(table, classes + 6 + 2 * place) : 0;
        }
        int range = findRange(glyph, classes + 4, unsigned(table, classes + 2));
        return range < 0 ? 0 : unsigned(table, range + 4);
    }

    /** The number of a glyph in a sorted list; negative where it is not in it. */
    private int find(int glyph, int list, int step, int count) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int there = unsigned(table, list + step * middle);
            if (there == glyph) {
                return middle;
            } else if (there < glyph) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** Where the range stands that a glyph is in: first, last and a number; negative where there is none. */
    private int findRange(int glyph, int list, int count) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int range = list + 6 * middle;
            if (glyph < unsigned(table, range)) {
                high = middle - 1;
            } else if (glyph > unsigned(table, range + 2)) {
                low = middle + 1;
            } else {
                return range;
            }
        }
        return -1;
    }

    private int at(int offset) {
        return unsigned(table, start + offset);
    }
}
