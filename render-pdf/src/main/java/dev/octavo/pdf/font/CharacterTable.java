package dev.octavo.pdf.font;

import java.nio.ByteBuffer;
import java.util.BitSet;

/** A font's table of characters ({@code cmap}), of which only Unicode's formats 4 and 12 matter. */
final class CharacterTable {

    private static final int LAST_CODE_POINT = Character.MAX_CODE_POINT;

    private final ByteBuffer table;
    private final BitSet characters = new BitSet();

    private CharacterTable(ByteBuffer table) {
        this.table = table;
    }

    /** The characters that have a glyph. */
    static BitSet read(ByteBuffer table) {
        CharacterTable reading = new CharacterTable(table);
        int count = table.getShort(2);
        for (int i = 0; i < count; i++) {
            int platform = table.getShort(4 + 8 * i);
            int encoding = table.getShort(6 + 8 * i);
            if (platform == 0 ? encoding != 5 : platform == 3 && (encoding == 1 || encoding == 10)) {
                reading.readPart(table.getInt(8 + 8 * i));
            }
        }
        return reading.characters;
    }

    private void readPart(int at) {
        switch (table.getShort(at)) {
            case 4 -> readSegments(at);
            case 12 -> readGroups(at);
            default -> {
                // others serve old systems, beside one of these
            }
        }
    }

    private void readSegments(int at) {
        int length = Short.toUnsignedInt(table.getShort(at + 6));
        int ends = at + 14;
        int starts = ends + length + 2;
        for (int i = 0; i < length; i += 2) {
            int start = Short.toUnsignedInt(table.getShort(starts + i));
            int end = Math.min(Short.toUnsignedInt(table.getShort(ends + i)), 0xFFFE);
            int delta = table.getShort(starts + length + i);
            int offsetAt = starts + 2 * length + i;
            int offset = Short.toUnsignedInt(table.getShort(offsetAt));
            for (int c = start; c <= end; c++) {
                if (glyph(c, start, delta, offset, offsetAt) != 0) {
                    characters.set(c);
                }
            }
        }
    }

    private int glyph(int c, int start, int delta, int offset, int offsetAt) {
        if (offset == 0) {
            return (c + delta) & 0xFFFF;
        }
        int at = offsetAt + offset + 2 * (c - start);
        int glyph = at + 2 <= table.limit() ? table.getShort(at) : 0;
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    private void readGroups(int at) {
        int count = table.getInt(at + 12);
        for (int i = 0; i < count; i++) {
            int group = at + 16 + 12 * i;
            int start = table.getInt(group);
            int end = Math.min(table.getInt(group + 4), LAST_CODE_POINT);
            if (start >= 0 && start <= end) {
                boolean startsWithNone = table.getInt(group + 8) == 0;
                characters.set(startsWithNone ? start + 1 : start, end + 1);
            }
        }
    }
}
