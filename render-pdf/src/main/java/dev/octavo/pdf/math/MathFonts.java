package dev.octavo.pdf.math;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import dev.octavo.pdf.font.LazyFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The files of the {@link MathFace}s, read when the first formula is set, and the measures of their glyphs. */
public final class MathFonts {

    private static final int LAST_CODE_POINT = 0xFFFF;

    private MathFonts() {}

    /** Lets the engine use the faces for a document. */
    public static void addTo(PdfBoxFontResolver resolver, PDDocument document) {
        for (MathFace face : MathFace.values()) {
            LazyFont font = new LazyFont(() -> load(face, document));
            resolver.addFont(font, face.family(), 400, IdentValue.NORMAL, true, FontGroup.MAIN);
        }
    }

    private static PDFont load(MathFace face, PDDocument document) {
        try {
            TrueTypeFont font = parse(Files.of(face));
            CmapLookup original = font.getUnicodeCmapLookup();
            font.getCmap().setCmaps(new CmapSubtable[] {new SpokenCmap(original)});
            return PDType0Font.load(document, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<Glyph> glyph(MathFace face, int codePoint) {
        return Optional.ofNullable(
                Objects.requireNonNull(Measures.BY_FACE.get(face)).get(codePoint));
    }

    private static TrueTypeFont parse(byte[] file) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<MathFace, byte[]> read() {
        Map<MathFace, byte[]> files = new EnumMap<>(MathFace.class);
        for (MathFace face : MathFace.values()) {
            files.put(face, face.read());
        }
        return files;
    }

    private static final class Files {

        private static final Map<MathFace, byte[]> BY_FACE = read();

        static byte[] of(MathFace face) {
            return Objects.requireNonNull(BY_FACE.get(face));
        }
    }

    private static final class Measures {

        private static final Map<MathFace, Map<Integer, Glyph>> BY_FACE = measured();

        private static Map<MathFace, Map<Integer, Glyph>> measured() {
            Map<MathFace, Map<Integer, Glyph>> all = new EnumMap<>(MathFace.class);
            for (MathFace face : MathFace.values()) {
                try (TrueTypeFont font = parse(Files.of(face))) {
                    all.put(face, measured(face, font));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return all;
        }

        private static Map<Integer, Glyph> measured(MathFace face, TrueTypeFont font) throws IOException {
            Map<Integer, Glyph> glyphs = new HashMap<>();
            CmapLookup lookup = font.getUnicodeCmapLookup();
            for (int c = '!'; c <= LAST_CODE_POINT; c++) {
                int id = lookup.getGlyphId(c);
                GlyphData ink = id == 0 ? null : font.getGlyph().getGlyph(id);
                if (ink != null) {
                    glyphs.put(c, measured(face, c, font.getAdvanceWidth(id), ink.getBoundingBox(), font));
                }
            }
            return Map.copyOf(glyphs);
        }

        private static Glyph measured(MathFace face, int codePoint, int advance, BoundingBox ink, TrueTypeFont font)
                throws IOException {
            double em = font.getUnitsPerEm();
            return new Glyph(
                    face,
                    codePoint,
                    advance / em,
                    ink.getLowerLeftX() / em,
                    ink.getUpperRightX() / em,
                    ink.getUpperRightY() / em,
                    -ink.getLowerLeftY() / em);
        }
    }
}
