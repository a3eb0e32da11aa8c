package dev.octavo.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;

/**
 * A font's table of characters that, where several share a glyph, names those first that the document uses. The first is
 * what a reader of the PDF copies and hears: without this an apostrophe (U+2019) comes out as a modifier letter (U+02BC).
 */
final class UnambiguousCmap extends CmapSubtable {

    private final CmapLookup original;
    private final IntPredicate used;

    UnambiguousCmap(CmapLookup original, IntPredicate used) {
        this.original = original;
        this.used = used;
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
        return characters == null || characters.size() == 1 ? characters : usedFirst(characters);
    }

    private List<Integer> usedFirst(List<Integer> characters) {
        return characters.stream()
                .sorted(Comparator.comparing(character -> !used.test(character)))
                .toList();
    }
}
