package dev.octavo.epub.cover;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.GlyphTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The face of the covers. Its letters are taken from the file as outlines, since the fonts that the platform offers, and the
 * libraries behind them, differ from machine to machine. Belongs to one drawing; not for use by several threads.
 */
final class Typeface {

    private final CmapLookup characters;
    private final GlyphTable glyphs;
    private final TrueTypeFont font;
    private final double unitsPerEm;

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.glyphs = font.getGlyph();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    static Typeface serif() {
        try (InputStream in =
                Objects.requireNonNull(Typeface.class.getResourceAsStream("SourceSerifPro-Regular.ttf"))) {
            return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it has all characters of a text, and they stand beside each other from left to right. */
    boolean canShow(String text) {
        return text.codePoints().allMatch(c -> characters.getGlyphId(c) > 0);
    }

    /** A text with common letters for those that it lacks and that are forms of them, as ℤ is of Z. */
    String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().mapToObj(Character::toString).map(this::common).forEach(shown::append);
        return shown.toString();
    }

    private String common(String character) {
        String common = canShow(character) ? character : Normalizer.normalize(character, Normalizer.Form.NFKC);
        return canShow(common) ? common : character;
    }

    double width(String text, double size) {
        return text.codePoints().mapToDouble(this::advance).sum() * size / unitsPerEm;
    }

    /** The outline of a line of text. */
    Shape outline(String text, double size, double x, double baseline) {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double scale = size / unitsPerEm;
        AffineTransform pen = new AffineTransform(scale, 0, 0, -scale, x, baseline);
        text.codePoints().forEach(c -> {
            GlyphData glyph = glyph(c);
            if (glyph != null) {
                outline.append(glyph.getPath().getPathIterator(pen), false);
            }
            pen.translate(advance(c), 0);
        });
        return outline;
    }

    private double advance(int character) {
        try {
            return font.getAdvanceWidth(characters.getGlyphId(character));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable GlyphData glyph(int character) {
        try {
            return glyphs.getGlyph(characters.getGlyphId(character));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
