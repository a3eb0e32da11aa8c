package dev.octavo.pdf.font;

import java.nio.ByteBuffer;

/** What a table of a font says about two glyphs side by side. */
interface PairTable {

    /** Says nothing. */
    PairTable NONE = (left, right) -> 0;

    /** By how much the second is moved away from the first, in units of the font; the second is nearer where it is negative. */
    int between(int left, int right);

    /** Whether a glyph may be the first of a pair that it speaks of. */
    default boolean mayBeFirst(int glyph) {
        return true;
    }

    /** An unsigned number of two bytes. */
    static int unsigned(ByteBuffer table, int at) {
        return Short.toUnsignedInt(table.getShort(at));
    }
}
