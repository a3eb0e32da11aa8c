package dev.octavo.epub;

import dev.octavo.resource.Resource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.NameRecord;
import org.apache.fontbox.ttf.NamingTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font that is packed into a book.
 *
 * @param file the file it is packed in
 * @param contents the whole font
 * @param family the name of its family
 * @param weight its weight, as CSS counts it
 * @param italic whether it is italic
 * @param divisible whether a part of it may be packed and still be what it was: its outlines are TrueType's, it has no
 *     variations, and its maker allows it
 */
record EmbeddedFont(String file, Resource contents, String family, int weight, boolean italic, boolean divisible) {

    /** The name of a family of more than four faces. */
    private static final int WIDE_FAMILY = 16;

    private static final String OTF = ".otf";
    private static final String OPENTYPE = "OTTO";
    private static final Set<String> TRUETYPE = Set.of("\0\1\0\0", "true");

    /** The numbers and bullets of lists, and hyphens. */
    private static final String ADDED = "0123456789.-\u2010\u2022\u25E6\u25AA";

    /** What is left of a font's part: not how letters move or join, which the tables left out tell by the whole's numbers. */
    private static final List<String> TABLES = List.of(
            "OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post",
            "prep");

    /** Scripts whose letters stand one beside the other and need no table to tell how. */
    private static final Set<UnicodeScript> UNJOINED = Set.of(
            UnicodeScript.ARMENIAN,
            UnicodeScript.COMMON,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GEORGIAN,
            UnicodeScript.GREEK,
            UnicodeScript.HAN,
            UnicodeScript.HANGUL,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.LATIN);

    /**
     * Reads what the font tells of itself.
     *
     * @throws IllegalArgumentException if it is no TrueType or OpenType font, or may not be embedded
     */
    static EmbeddedFont of(Resource contents) {
        try (TrueTypeFont font = parse(contents)) {
            OS2WindowsMetricsTable metrics = font.getOS2Windows();
            int rights = metrics == null ? 0 : metrics.getFsType();
            boolean forbidden = (rights & 0xF) == OS2WindowsMetricsTable.FSTYPE_RESTRICTED
                    || (rights & OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY) != 0;
            if (forbidden) {
                throw new IllegalArgumentException("its maker does not allow to embed it: " + contents.name());
            }
            boolean divisible = (rights & OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING) == 0
                    && font.getTableMap().containsKey("glyf")
                    && !font.getTableMap().containsKey("fvar");
            int weight = metrics == null ? 400 : Math.max(1, Math.min(1000, metrics.getWeightClass()));
            boolean italic = metrics != null && (metrics.getFsSelection() & 0x201) != 0;
            String file = "fonts/" + Hashes.ofContents(contents) + (font instanceof OpenTypeFont ? OTF : ".ttf");
            return new EmbeddedFont(file, contents, family(font, contents), weight, italic, divisible);
        } catch (IOException | RuntimeException e) {
            throw e instanceof IllegalArgumentException refused
                    ? refused
                    : new IllegalArgumentException("not a font that can be read: " + contents.name(), e);
        }
    }

    private static TrueTypeFont parse(Resource contents) throws IOException {
        byte[] bytes = contents.bytes();
        String signature = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
        if (signature.equals(OPENTYPE)) {
            return new OTFParser().parse(new RandomAccessReadBuffer(bytes));
        } else if (TRUETYPE.contains(signature)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        }
        throw new IllegalArgumentException("not a TrueType or OpenType font: " + contents.name());
    }

    /** The name of the family, of letters that need no escape in CSS. */
    private static String family(TrueTypeFont font, Resource contents) throws IOException {
        NamingTable names = font.getNaming();
        String wide = names.getName(
                WIDE_FAMILY,
                NameRecord.PLATFORM_WINDOWS,
                NameRecord.ENCODING_WINDOWS_UNICODE_BMP,
                NameRecord.LANGUAGE_WINDOWS_EN_US);
        return Optional.ofNullable(wide == null ? names.getFontFamily() : wide)
                .map(name -> name.replaceAll("[^\\p{L}\\p{N} _-]+", " ").strip())
                .filter(name -> !name.isEmpty())
                .orElse(contents.name());
    }

    String mediaType() {
        return file.endsWith(OTF) ? "font/otf" : "font/ttf";
    }

    /** The rule by which a stylesheet makes it known. */
    String rule() {
        return String.format(Locale.ROOT, """
                @font-face {
                  font-family: "%s";
                  font-style: %s;
                  font-weight: %d;
                  src: url("%s");
                }
                """, family, italic ? "italic" : "normal", weight, file());
    }

    /** The part of it that has the given characters, and those that reading systems add to a text; all of it where a part would show them otherwise. */
    byte[] holding(BitSet characters) {
        if (!divisible) {
            return contents.bytes();
        }
        try (TrueTypeFont font = parse(contents)) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            Set<Integer> held = IntStream.concat(characters.stream(), ADDED.codePoints())
                    .filter(character -> glyphs.getGlyphId(character) != 0)
                    .boxed()
                    .collect(Collectors.toSet());
            return held.stream().allMatch(EmbeddedFont::standsAlone) ? part(font, held) : contents.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parts of fonts number sixteen bits of characters only. */
    private static boolean standsAlone(int character) {
        return character <= Character.MAX_VALUE && UNJOINED.contains(UnicodeScript.of(character));
    }

    private static byte[] part(TrueTypeFont font, Set<Integer> characters) throws IOException {
        TTFSubsetter part = new TTFSubsetter(font, TABLES);
        part.addAll(characters);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        part.writeToStream(bytes);
        return bytes.toByteArray();
    }
}
