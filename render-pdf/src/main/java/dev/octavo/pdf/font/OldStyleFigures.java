package dev.octavo.pdf.font;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphSubstitutionTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/** The glyphs of figures that stand among small letters, as a font's table of substitutions tells them. */
final class OldStyleFigures {

    private static final List<String> FEATURE = List.of("onum");
    private static final String[] SCRIPTS = {"latn", "DFLT"};

    private OldStyleFigures() {}

    /** The glyphs of a face by their figures; empty where it has none. */
    static Map<Integer, Integer> of(TrueTypeFont face) throws IOException {
        @Nullable GlyphSubstitutionTable substitutions = face.getGsub();
        Map<Integer, Integer> figures = new HashMap<>();
        if (substitutions != null) {
            CmapLookup cmap = face.getUnicodeCmapLookup();
            for (int figure = '0'; figure <= '9'; figure++) {
                int glyph = cmap.getGlyphId(figure);
                int other = substitutions.getSubstitution(glyph, SCRIPTS, FEATURE);
                if (other != glyph) {
                    figures.put(figure, other);
                }
            }
        }
        return Map.copyOf(figures);
    }
}
