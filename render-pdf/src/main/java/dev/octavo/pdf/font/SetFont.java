package dev.octavo.pdf.font;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import dev.octavo.pdf.font.Shaper.Shaped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A face in the PDF that uses it: how wide its characters are, and how they are called. */
final class SetFont {

    /** The advance of a character that needs more than to be put behind the one before. */
    static final float NOT_PLAIN = -1;

    /** No glyph, and none beside which anything is moved. */
    static final int NO_GLYPH = -1;

    private static final int MOST_SHAPED = 20_000;
    private static final int PAGE = 0x100;
    private static final int PAGES = 0x1100;

    private final Face face;
    private final PDType0Font font;
    private final UnambiguousCmap cmap;
    private final TrueTypeFont parsed;
    private final FontDescription measured;
    private final FontDescription drawn;
    private final Shaper shaper;
    private final Kerning kerning;
    private final Ligatures ligatures;
    private final float[][] advances = new float[PAGES][];
    private final int[][] glyphs = new int[PAGES][];
    private final Map<Integer, SignWhite> whites = new HashMap<>();
    private final Map<String, Optional<Shaped>> shaped = new HashMap<>();

    /** A face in a PDF. */
    SetFont(Face face, PDDocument document, Characters characters, Fonts fonts) {
        this.face = face;
        this.shaper = fonts.shaper();
        this.kerning = face.kerning();
        try {
            this.parsed = face.parse();
            this.cmap = new UnambiguousCmap(parsed.getUnicodeCmapLookup(), characters::use, fonts.glyphs(face));
            parsed.getCmap().setCmaps(new CmapSubtable[] {cmap});
            this.font = PDType0Font.load(document, parsed, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        IdentValue style = face.isItalic() ? IdentValue.ITALIC : IdentValue.NORMAL;
        SpokenFont spoken = new SpokenFont(document, font, this::glyph, cmap::meaning);
        this.measured = new FontDescription(font, style, face.weight());
        this.drawn = new FontDescription(spoken, style, face.weight());
        this.ligatures = new Ligatures(face, isFixed() || fonts.areSmallCapitals(face));
    }

    private boolean isFixed() {
        return !face.has('i') || !face.has('m') || advance('i') == advance('m');
    }

    Face face() {
        return face;
    }

    PDFont font() {
        return drawn.getFont();
    }

    /** What the engine takes the height of lines from. */
    FontDescription measured() {
        return measured;
    }

    /** What the engine draws with. */
    FontDescription drawn() {
        return drawn;
    }

    Ligatures ligatures() {
        return ligatures;
    }

    /** How far a character advances, in thousandths of the size; {@link #NOT_PLAIN} where that is not all. */
    float plainAdvance(int codePoint) {
        float[] page = advances[codePoint / PAGE];
        if (page == null) {
            page = new float[PAGE];
            Arrays.fill(page, Float.NaN);
            advances[codePoint / PAGE] = page;
        }
        float known = page[codePoint % PAGE];
        if (Float.isNaN(known)) {
            known = measure(codePoint);
            page[codePoint % PAGE] = known;
        }
        return known;
    }

    private float measure(int codePoint) {
        boolean isPlain = face.has(codePoint)
                && !Characters.isShaped(codePoint)
                && !Characters.isInvisible(codePoint)
                && !Characters.isPrivate(codePoint);
        return isPlain ? advance(codePoint) : NOT_PLAIN;
    }

    /** The glyph of a character that may be kerned; {@link #NO_GLYPH} for spaces, by which the engine parts what it measures. */
    int kernedGlyph(int codePoint) {
        return kerning.isNone() || Characters.isSpace(codePoint) ? NO_GLYPH : glyph(codePoint);
    }

    /** By how much a glyph is moved away from the one before, in thousandths of the size. */
    float kerning(int before, int glyph) {
        return before == NO_GLYPH || glyph == NO_GLYPH ? 0 : kerning.between(before, glyph);
    }

    float advance(int codePoint) {
        try {
            return font.getStringWidth(Character.toString(codePoint));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The white of a sign, by its outline. */
    SignWhite white(int codePoint) {
        return whites.computeIfAbsent(codePoint, this::measureWhite);
    }

    private SignWhite measureWhite(int codePoint) {
        try {
            GlyphData ink = parsed.getGlyph().getGlyph(glyph(codePoint));
            float em = parsed.getUnitsPerEm();
            return ink == null
                    ? SignWhite.NONE
                    : SignWhite.of(
                            codePoint, advance(codePoint) / 1000, ink.getXMinimum() / em, ink.getXMaximum() / em);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Shaped> shape(String text, boolean rightToLeft) {
        if (shaped.size() > MOST_SHAPED) {
            shaped.clear();
        }
        return shaped.computeIfAbsent((rightToLeft ? "<" : ">") + text, key -> shaper.shape(face, text, rightToLeft));
    }

    int glyph(int codePoint) {
        int[] page = glyphs[codePoint / PAGE];
        if (page == null) {
            page = new int[PAGE];
            Arrays.setAll(page, place -> cmap.getGlyphId(codePoint / PAGE * PAGE + place));
            glyphs[codePoint / PAGE] = page;
        }
        return page[codePoint % PAGE];
    }

    /** The text that makes the engine draw a glyph. */
    String call(int glyph, String meaning) {
        return Character.toString(cmap.call(glyph, meaning));
    }
}
