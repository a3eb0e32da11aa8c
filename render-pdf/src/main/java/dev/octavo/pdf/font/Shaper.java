package dev.octavo.pdf.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses and places the glyphs of scripts whose letters change with their neighbours, by the shaper of the JDK
 * (HarfBuzz). Where a runtime has none, letters stand as they are. Thread-safe.
 */
final class Shaper {

    /** Lengths are told in thousandths of the size, as everywhere in a PDF. */
    private static final float SIZE = 1000;

    private static final FontRenderContext PRECISE = new FontRenderContext(null, true, true);

    private final Map<Face, Optional<Font>> fonts = new IdentityHashMap<>();

    /**
     * Shapes text of one direction.
     *
     * @return its glyphs, in the order of the text; empty where there is no shaper
     */
    Optional<Shaped> shape(Face face, String text, boolean rightToLeft) {
        return font(face).map(font -> shape(font, text, rightToLeft));
    }

    private static Shaped shape(Font font, String text, boolean rightToLeft) {
        int flags = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector vector = font.layoutGlyphVector(PRECISE, text.toCharArray(), 0, text.length(), flags);
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            int character = text.codePointAt(vector.getGlyphCharIndex(i));
            int code = vector.getGlyphCode(i);
            if (!Characters.isInvisible(character) && code < 0xFFFE) {
                float x = (float) vector.getGlyphPosition(i).getX();
                float y = (float) vector.getGlyphPosition(i).getY();
                glyphs.add(new Glyph(code, character, vector.getGlyphCharIndex(i), x, y));
            }
        }
        glyphs.sort(Comparator.comparing(Glyph::index));
        float width = (float) vector.getGlyphPosition(vector.getNumGlyphs()).getX();
        return new Shaped(List.copyOf(glyphs), width);
    }

    private synchronized Optional<Font> font(Face face) {
        return fonts.computeIfAbsent(face, Shaper::load);
    }

    private static Optional<Font> load(Face face) {
        try {
            Font[] fonts = Font.createFonts(new ByteArrayInputStream(face.bytes()));
            return Optional.of(fonts[face.index()].deriveFont(SIZE));
        } catch (IOException | FontFormatException | LinkageError e) {
            return Optional.empty();
        }
    }

    /**
     * Shaped text.
     *
     * @param glyphs in the order of the text
     * @param width of the whole
     */
    record Shaped(List<Glyph> glyphs, float width) {}

    /**
     * A glyph in its place.
     *
     * @param code its number in the font
     * @param character the character that it shows, or the first of several
     * @param index where that is in the text
     * @param x its place from the left
     * @param y its place below the line
     */
    record Glyph(int code, int character, int index, float x, float y) {}
}
