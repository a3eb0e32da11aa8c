package dev.octavo.pdf.font;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * How glyphs of a face stand closer together or farther apart than their advances say. What its tables tell of a pair is looked up
 * once. A face whose tables are broken is not kerned. Thread-safe.
 */
final class Kerning {

    private static final int PAGES = 0x100;
    private static final int PAGE = 0x100;

    /** How many pages are kept; of a face that needs more, the tables are read each time. */
    private static final int MOST_KEPT = 0x2000;

    /** In place of a value that was not looked up yet: no font moves a glyph by so much. */
    private static final short UNREAD = Short.MIN_VALUE;

    /** Of glyphs that are the first of no pair. */
    private static final AtomicReferenceArray<short[]> EMPTY = new AtomicReferenceArray<>(0);

    private final PairTable pairs;
    private final float scale;
    private final AtomicInteger kept = new AtomicInteger();

    /** By the first glyph, then by the second's page. */
    private final AtomicReferenceArray<AtomicReferenceArray<short[]>> rows;

    private Kerning(PairTable pairs, int unitsPerEm) {
        this.pairs = pairs;
        this.scale = 1000f / unitsPerEm;
        this.rows = new AtomicReferenceArray<>(pairs == PairTable.NONE ? 0 : PAGES * PAGE);
    }

    /** The kerning of a face by its own tables: the older one counts where the newer kerns nothing. */
    static Kerning of(byte[] file, int index) {
        try {
            FontTables tables = FontTables.of(file, index);
            PairTable pairs = tables.table("GPOS")
                    .flatMap(PairPositions::of)
                    .or(() -> tables.table("kern").flatMap(KernTable::of))
                    .orElse(PairTable.NONE);
            int unitsPerEm = tables.table("head")
                    .map(head -> PairTable.unsigned(head, 18))
                    .orElse(0);
            return unitsPerEm == 0 ? none() : new Kerning(pairs, unitsPerEm);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return none();
        }
    }

    private static Kerning none() {
        return new Kerning(PairTable.NONE, 1);
    }

    /** Whether it changes nothing. */
    boolean isNone() {
        return rows.length() == 0;
    }

    /** By how much a glyph is moved away from the one before, in thousandths of the size. */
    float between(int left, int right) {
        AtomicReferenceArray<short[]> row = isNone() ? EMPTY : row(left);
        if (row == EMPTY) {
            return 0;
        }
        short[] page = row.get(right / PAGE);
        if (page == null) {
            if (kept.get() >= MOST_KEPT) {
                return value(left, right) * scale;
            }
            kept.incrementAndGet();
            page = new short[PAGE];
            Arrays.fill(page, UNREAD);
            row.set(right / PAGE, page);
        }
        return value(left, right, page) * scale;
    }

    private AtomicReferenceArray<short[]> row(int left) {
        AtomicReferenceArray<short[]> row = rows.get(left);
        if (row == null) {
            row = mayBeFirst(left) ? new AtomicReferenceArray<>(PAGES) : EMPTY;
            row = rows.compareAndSet(left, null, row) ? row : rows.get(left);
        }
        return row;
    }

    /** Threads that read the same pair at the same time all write the same. */
    private short value(int left, int right, short[] page) {
        short value = page[right % PAGE];
        if (value == UNREAD) {
            value = (short) value(left, right);
            page[right % PAGE] = value;
        }
        return value;
    }

    private boolean mayBeFirst(int left) {
        try {
            return pairs.mayBeFirst(left);
        } catch (IndexOutOfBoundsException e) {
            return false;
        }
    }

    /** Nothing where the table points past its end. */
    private int value(int left, int right) {
        try {
            return pairs.between(left, right);
        } catch (IndexOutOfBoundsException e) {
            return 0;
        }
    }
}
