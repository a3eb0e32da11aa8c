package dev.octavo.pdf.font;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * How glyphs of a face stand closer together or farther apart than their advances say. What its tables tell of a glyph
 * and of all that may follow is looked up once. A face whose tables are broken is not kerned. Thread-safe.
 */
final class Kerning {

    private static final int PAGES = 0x100;
    private static final int PAGE = 0x100;

    /** How many pages that say something are kept; of a face that has more, the tables are read each time. */
    private static final int MOST_KEPT = 0x2000;

    private static final short[] NOTHING = new short[PAGE];

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
        return isNone() ? 0 : page(left, right / PAGE)[right % PAGE] * scale;
    }

    private short[] page(int left, int number) {
        AtomicReferenceArray<short[]> row = rows.get(left);
        if (row == null) {
            rows.compareAndSet(left, null, new AtomicReferenceArray<>(PAGES));
            row = rows.get(left);
        }
        short[] known = row.get(number);
        if (known != null) {
            return known;
        }
        short[] page = read(left, number * PAGE);
        if (page == NOTHING || kept.incrementAndGet() <= MOST_KEPT) {
            row.set(number, page);
        }
        return page;
    }

    private short[] read(int left, int first) {
        short[] page = new short[PAGE];
        boolean isEmpty = true;
        for (int i = 0; i < PAGE; i++) {
            page[i] = (short) value(left, first + i);
            isEmpty &= page[i] == 0;
        }
        return isEmpty ? NOTHING : page;
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
