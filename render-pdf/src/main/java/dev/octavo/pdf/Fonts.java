package dev.octavo.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The bundled fonts. Their files and characters are the same for all renderers and read once, when first needed; the
 * metrics are those of one renderer, and a font object belongs to one PDF.
 */
final class Fonts {

    /** Characters up to here, and those of {@link #TYPOGRAPHIC}, are in every main face. */
    private static final int BASIC = 0xFF;

    private static final String TYPOGRAPHIC = "‘’‚“”„–—…•€\u00AD\u200B";
    private static final int LAST_CODE_POINT = 0x1FFFF;

    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

    /** Whether every main face can show a character. */
    static boolean isBasic(int codePoint) {
        return codePoint <= BASIC || TYPOGRAPHIC.indexOf(codePoint) >= 0;
    }

    /** Whether any face can show a character. */
    static boolean canShow(int codePoint) {
        return isBasic(codePoint) || AllCharacters.SET.get(codePoint);
    }

    /** The bytes of a face's file. */
    static byte[] file(Face face) {
        return Objects.requireNonNull(
                Face.FALLBACK.contains(face) ? FallbackFiles.BYTES.get(face) : MainFiles.BYTES.get(face));
    }

    /** What the engine may remember of the fonts from one document to the next. */
    FSDefaultCacheStore metrics() {
        return metrics;
    }

    /**
     * Lets the engine use the fonts for a document.
     *
     * @param characters those that the document uses
     * @param withFallback whether the document may need more than the basic characters of the main families
     */
    void addTo(PdfBoxFontResolver resolver, PDDocument document, Characters characters, boolean withFallback) {
        Face.MAIN.forEach(face -> add(new LazyFont(face, document, characters), FontGroup.MAIN, resolver));
        if (withFallback) {
            fallback()
                    .forEach(face -> add(new LazyFont(face, document, characters), FontGroup.FINAL_FALLBACK, resolver));
        }
    }

    private static void add(LazyFont font, FontGroup group, PdfBoxFontResolver resolver) {
        Face face = font.face;
        IdentValue style = face.italic() ? IdentValue.ITALIC : IdentValue.NORMAL;
        resolver.addFont(font, face.family(), face.weight(), style, true, group);
    }

    /** The regular faces stand behind those of symbols: what one of them has is never missing in text of another. */
    private static List<Face> fallback() {
        return Stream.concat(Face.FALLBACK.stream(), Face.MAIN.stream().filter(Face::isRegular))
                .toList();
    }

    private static BitSet allCharacters() {
        BitSet all = new BitSet();
        fallback().stream().filter(Face::isRegular).map(Fonts::parse).forEach(font -> addCharacters(font, all));
        return all;
    }

    private static void addCharacters(TrueTypeFont font, BitSet all) {
        try {
            CmapLookup lookup = font.getUnicodeCmapLookup();
            for (int c = 0; c <= LAST_CODE_POINT; c++) {
                if (lookup.getGlyphId(c) != 0) {
                    all.set(c);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont parse(Face face) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file(face)));
            // Substitution makes painting an order of magnitude slower, and does not reach justified lines anyway.
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The main faces, of which every document uses some. */
    private static final class MainFiles {

        private static final Map<Face, byte[]> BYTES = read(Face.MAIN);
    }

    /** The faces of symbols, which few documents need. */
    private static final class FallbackFiles {

        private static final Map<Face, byte[]> BYTES = read(Face.FALLBACK);
    }

    /** What any face can show. */
    private static final class AllCharacters {

        private static final BitSet SET = allCharacters();
    }

    private static Map<Face, byte[]> read(List<Face> faces) {
        return faces.stream().collect(Collectors.toUnmodifiableMap(face -> face, Face::read));
    }

    /** Parses a font when the engine first asks for it. */
    private static final class LazyFont extends PDFontSupplier {

        private final Face face;
        private final PDDocument document;
        private final Characters characters;

        @SuppressWarnings("NullAway") // the superclass takes a font that is loaded, but only supply() reads it
        LazyFont(Face face, PDDocument document, Characters characters) {
            super(null);
            this.face = face;
            this.document = document;
            this.characters = characters;
        }

        @Override
        public PDFont supply() {
            try {
                TrueTypeFont font = parse(face);
                CmapLookup original = font.getUnicodeCmapLookup();
                font.getCmap().setCmaps(new CmapSubtable[] {new UnambiguousCmap(original, characters::use)});
                return PDType0Font.load(document, font, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
