package dev.octavo.pdf.math;

import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;

/**
 * A font's table of characters that tells no character for private use: PDF/A and PDF/UA allow none as the text of a glyph.
 * Parts of wide braces have nothing else in these fonts.
 */
final class SpokenCmap extends CmapSubtable {

    private static final List<Integer> BRACE = List.of(0x23DE);

    private final CmapLookup original;

    SpokenCmap(CmapLookup original) {
        this.original = original;
        setPlatformId(CmapTable.PLATFORM_UNICODE);
        setPlatformEncodingId(CmapTable.ENCODING_UNICODE_2_0_FULL);
    }

    @Override
    public int getGlyphId(int codePoint) {
        return original.getGlyphId(codePoint);
    }

    @Override
    @SuppressWarnings("NullAway") // the superclass answers null for a glyph without characters, and its callers know
    public List<Integer> getCharCodes(int glyphId) {
        List<Integer> characters = original.getCharCodes(glyphId);
        if (characters == null) {
            return characters;
        }
        List<Integer> spoken = characters.stream()
                .filter(character -> Character.getType(character) != Character.PRIVATE_USE)
                .toList();
        return spoken.isEmpty() ? BRACE : spoken;
    }
}
