package dev.octavo.pdf.font;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphSubstitutionTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/** Other glyphs for single characters, as a font's table of substitutions tells them (OpenType, GSUB). */
enum Feature {
    /** Figures that stand among small letters. */
    OLD_STYLE_FIGURES("onum", Character.DECIMAL_DIGIT_NUMBER),
    /** Capitals that are as high as small letters, for these. */
    SMALL_CAPITALS("smcp", Character.LOWERCASE_LETTER);

    private static final String[] SCRIPTS = {"latn", "DFLT"};

    private final String tag;
    private final int type;

    Feature(String tag, int type) {
        this.tag = tag;
        this.type = type;
    }

    /** Whether it may change a character. */
    boolean concerns(int character) {
        return Character.getType(character) == type;
    }

    /** The glyphs of a face by their characters, each for one only, which it then means; empty where it has none. */
    Map<Integer, Integer> in(TrueTypeFont font, Face face) throws IOException {
        @Nullable GlyphSubstitutionTable substitutions = font.getGsub();
        Map<Integer, Integer> glyphs = new HashMap<>();
        if (substitutions != null) {
            CmapLookup cmap = font.getUnicodeCmapLookup();
            face.characters().stream().filter(this::concerns).forEach(character -> {
                int glyph = cmap.getGlyphId(character);
                int other = substitutions.getSubstitution(glyph, SCRIPTS, List.of(tag));
                if (other != glyph && !glyphs.containsValue(other)) {
                    glyphs.put(character, other);
                }
            });
        }
        return Map.copyOf(glyphs);
    }
}
