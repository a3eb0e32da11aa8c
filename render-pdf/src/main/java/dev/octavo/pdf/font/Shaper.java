package dev.octavo.pdf.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Chooses and places the glyphs of scripts whose letters change with their neighbours, by the shaper of the JDK
 * (HarfBuzz). Where a runtime has none, letters stand as they are. Thread-safe.
 */
final class Shaper {

    /** Lengths are told in thousandths of the size, as everywhere in a PDF. */
    private static final float SIZE = 1000;

    /** The numbers from here on stand for nothing to draw. */
    private static final int NO_GLYPH = 0xFFFE;

    private static final FontRenderContext PRECISE = new FontRenderContext(null, true, true);

    private final IdentityHashMap<Face, Optional<Font>> fonts = new IdentityHashMap<>();

    /**
     * Shapes text of one direction.
     *
     * @return its glyphs; empty where there is no shaper
     */
    Optional<Shaped> shape(Face face, String text, boolean rightToLeft) {
        return font(face).map(font -> shape(font, text, rightToLeft));
    }

    private static Shaped shape(Font font, String text, boolean rightToLeft) {
        int flags = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector vector = font.layoutGlyphVector(PRECISE, text.toCharArray(), 0, text.length(), flags);
        int[] starts = vector.getGlyphCharIndices(0, vector.getNumGlyphs(), null);
        List<Glyph> glyphs = new ArrayList<>();
        float back = 0;
        for (int i = 0; i < starts.length; i++) {
            int code = vector.getGlyphCode(i);
            int c = text.codePointAt(starts[i]);
            if (!Characters.isInvisible(c) && code < NO_GLYPH) {
                String meaning = text.substring(starts[i], end(starts[i], starts, text));
                Point2D place = vector.getGlyphPosition(i);
                boolean takesRoom = vector.getGlyphPosition(i + 1).getX() > place.getX();
                if (Characters.isEnclosing(c) && takesRoom && !rightToLeft && !glyphs.isEmpty()) {
                    // The font has it as a sign of its own, as wide as those that it may enclose.
                    back = (float) place.getX() - glyphs.get(glyphs.size() - 1).x();
                }
                glyphs.add(new Glyph(code, meaning, (float) place.getX() - back, (float) place.getY()));
            }
        }
        float width = (float) vector.getGlyphPosition(starts.length).getX() - back;
        return new Shaped(List.copyOf(glyphs), width);
    }

    /** Where the text of a glyph ends: where that of another begins. */
    private static int end(int start, int[] starts, String text) {
        return Arrays.stream(starts).filter(other -> other > start).min().orElse(text.length());
    }

    private synchronized Optional<Font> font(Face face) {
        return fonts.computeIfAbsent(face, Shaper::load);
    }

    private static Optional<Font> load(Face face) {
        try {
            Font[] fonts = Font.createFonts(new ByteArrayInputStream(face.bytes()));
            return Optional.of(fonts[face.index()].deriveFont(SIZE));
        } catch (IOException | FontFormatException | LinkageError | InternalError | RuntimeException e) {
            // A runtime without AWT lacks the classes; one on a machine without fontconfig fails in them.
            return Optional.empty();
        }
    }

    /**
     * Shaped text.
     *
     * @param glyphs from left to right
     * @param width of the whole
     */
    record Shaped(List<Glyph> glyphs, float width) {}

    /**
     * A glyph in its place.
     *
     * @param code its number in the font
     * @param meaning the text that it shows
     * @param x its place from the left
     * @param y its place below the line
     */
    record Glyph(int code, String meaning, float x, float y) {}
}
