package dev.octavo.pdf.font;

import static dev.octavo.pdf.font.PairTable.unsigned;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The pairs that a font kerns by its older table (OpenType, kern): the horizontal ones of its lists (format 0). */
final class KernTable implements PairTable {

    private static final int HORIZONTAL = 1;
    private static final int NOT_PLAIN = 0xFFF6;
    private static final int OVERRIDES = 8;
    private static final int HEADER = 14;

    private final Map<Integer, Integer> pairs = new HashMap<>();

    private KernTable() {}

    /** The pairs of a table; empty where it has none that can be read. */
    static Optional<PairTable> of(ByteBuffer table) {
        KernTable kern = new KernTable();
        if (unsigned(table, 0) == 0) {
            kern.read(table);
        }
        return kern.pairs.isEmpty() ? Optional.empty() : Optional.of(kern);
    }

    @Override
    public int between(int left, int right) {
        return pairs.getOrDefault(key(left, right), 0);
    }

    private static int key(int left, int right) {
        return left << 16 | right;
    }

    private void read(ByteBuffer table) {
        int count = unsigned(table, 2);
        int start = 4;
        for (int i = 0; i < count; i++) {
            int coverage = unsigned(table, start + 4);
            if ((coverage & NOT_PLAIN) == 0 && (coverage & HORIZONTAL) != 0) {
                readPairs(table, start, (coverage & OVERRIDES) != 0);
            }
            start += unsigned(table, start + 2);
        }
    }

    /** As far as the table goes: a list of more than ten thousand pairs has a length that is too short. */
    private void readPairs(ByteBuffer table, int start, boolean overrides) {
        int count = unsigned(table, start + 6);
        for (int at = start + HEADER; at + 6 <= table.limit() && at < start + HEADER + 6 * count; at += 6) {
            int key = key(unsigned(table, at), unsigned(table, at + 2));
            int value = table.getShort(at + 4);
            pairs.merge(key, value, (before, now) -> overrides ? now : before + now);
        }
    }
}
