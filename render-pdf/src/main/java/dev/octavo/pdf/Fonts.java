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
import java.util.concurrent.ConcurrentHashMap;
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
 * The bundled fonts, each read when it is first needed.
 *
 * <p>What threads share is immutable: the files' bytes, the metrics, the set of characters. A font object itself belongs
 * to one PDF.
 */
final class Fonts {

    /** Characters up to here, and those of {@link #TYPOGRAPHIC}, are in every main face. */
    private static final int BASIC = 0xFF;

    private static final String TYPOGRAPHIC = "‘’‚“”„–—…•€\u00AD\u200B";
    private static final int LAST_CODE_POINT = 0x1FFFF;

    private final Map<Face, byte[]> files = new ConcurrentHashMap<>();
    private final Map<String, BitSet> characters = new ConcurrentHashMap<>();
    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

    /** Whether every main face can show a character. */
    static boolean isBasic(int codePoint) {
        return codePoint <= BASIC || TYPOGRAPHIC.indexOf(codePoint) >= 0;
    }

    /** Whether any face can show a character. */
    boolean canShow(int codePoint) {
        return isBasic(codePoint)
                || characters.computeIfAbsent("all", all -> allCharacters()).get(codePoint);
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

    private BitSet allCharacters() {
        BitSet all = new BitSet();
        fallback().stream().filter(Face::isRegular).map(this::parse).forEach(font -> addCharacters(font, all));
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

    private TrueTypeFont parse(Face face) {
        try {
            TrueTypeFont font =
                    new TTFParser().parse(new RandomAccessReadBuffer(files.computeIfAbsent(face, Face::read)));
            // Substitution makes painting an order of magnitude slower, and does not reach justified lines anyway.
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parses a font when the engine first asks for it. */
    private final class LazyFont extends PDFontSupplier {

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
