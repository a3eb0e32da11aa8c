package dev.octavo.pdf.font;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import dev.octavo.pdf.font.Shaper.Shaped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A face in the PDF that uses it: how wide its characters are, and how they are called. */
final class SetFont {

    /** The advance of a character that needs more than to be put behind the one before. */
    static final float NOT_PLAIN = -1;

    private static final int MOST_SHAPED = 20_000;

    private final Face face;
    private final PDFont font;
    private final UnambiguousCmap cmap;
    private final FontDescription description;
    private final Shaper shaper;
    private final Map<Integer, Float> advances = new HashMap<>();
    private final Map<String, Optional<Shaped>> shaped = new HashMap<>();

    SetFont(Face face, PDDocument document, Characters characters, Shaper shaper) {
        this.face = face;
        this.shaper = shaper;
        try {
            TrueTypeFont parsed = face.parse();
            this.cmap = new UnambiguousCmap(parsed.getUnicodeCmapLookup(), characters::use);
            parsed.getCmap().setCmaps(new CmapSubtable[] {cmap});
            this.font = PDType0Font.load(document, parsed, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        IdentValue style = face.isItalic() ? IdentValue.ITALIC : IdentValue.NORMAL;
        this.description = new FontDescription(font, style, face.weight());
    }

    Face face() {
        return face;
    }

    PDFont font() {
        return font;
    }

    FontDescription description() {
        return description;
    }

    /** How far a character advances, in thousandths of the size; {@link #NOT_PLAIN} where that is not all. */
    float plainAdvance(int codePoint) {
        return advances.computeIfAbsent(codePoint, this::measure);
    }

    private float measure(int codePoint) {
        boolean isPlain = face.has(codePoint)
                && !Characters.isShaped(codePoint)
                && !Characters.isInvisible(codePoint)
                && !Characters.isPrivate(codePoint);
        return isPlain ? advance(codePoint) : NOT_PLAIN;
    }

    float advance(int codePoint) {
        try {
            return font.getStringWidth(Character.toString(codePoint));
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
        return cmap.getGlyphId(codePoint);
    }

    /** The text that makes the engine draw a glyph. */
    String call(int glyph, String meaning) {
        return Character.toString(cmap.call(glyph, meaning));
    }
}
