package dev.octavo.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bundled fonts are kerned as HarfBuzz kerns them. */
class KerningTest {

    private static final String CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
            + "ÀÄÅÇÉÖÜßàäåçéöøüŁłšž.,;:!?'()[]/-–—‘’“”„«»…&*ﬁﬀΑΔΤΩαγτАГТУагту";

    private static final Pattern FIRST_OF_TWO = Pattern.compile("\\[\\d+=0\\+(\\d+)\\|\\d+=\\d+\\+\\d+]");

    private static final Map<String, Face> RECORDED = Map.of(
            "SourceSerifPro-Regular", Bundled.SERIF.faces().get(0),
            "SourceSerifPro-Bold", Bundled.SERIF.faces().get(1),
            "SourceSerifPro-It", Bundled.SERIF.faces().get(2),
            "SourceSansPro-Regular", Bundled.SANS.faces().get(0),
            "SourceSansPro-Bold", Bundled.SANS.faces().get(1),
            "SourceSansPro-It", Bundled.SANS.faces().get(2),
            "DejaVuSans", Bundled.SYMBOLS.regular());

    private static final Map<Face, CmapLookup> GLYPHS = new ConcurrentHashMap<>();

    static Stream<Face> faces() {
        return Stream.of(Bundled.SERIF, Bundled.SANS, Bundled.MONO, Bundled.SYMBOLS)
                .flatMap(family -> family.faces().stream());
    }

    @ParameterizedTest
    @MethodSource("faces")
    void agreesWithHarfBuzzWhereItIsInstalled(Face face, @TempDir Path folder) throws Exception {
        assumeTrue(new File("/usr/bin/hb-shape").canExecute());
        List<String> pairs = pairs(face);
        Path font = Files.write(folder.resolve("font.ttf"), face.bytes());
        List<String> shaped = harfBuzz(font, pairs, folder);
        TrueTypeFont parsed = face.parse();

        assertThat(pairs).hasSizeGreaterThan(10_000);
        List<String> differing = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            Matcher advances = FIRST_OF_TWO.matcher(shaped.get(i));
            int left = glyph(pairs.get(i).substring(0, 1), face);
            String own = advances.matches()
                    ? "" + (Integer.parseInt(advances.group(1)) - parsed.getAdvanceWidth(left))
                    : shaped.get(i);
            if (!own.equals("" + units(pairs.get(i), face, parsed.getUnitsPerEm()))) {
                differing.add(pairs.get(i) + " " + own);
            }
        }
        assertThat(differing).isEmpty();
    }

    private static int units(String pair, Face face, int unitsPerEm) {
        return Math.round(between(face.kerning(), pair, face) * unitsPerEm / 1000);
    }

    private static List<String> pairs(Face face) {
        List<Character> characters =
                CHARACTERS.chars().filter(face::has).mapToObj(c -> (char) c).toList();
        return characters.stream()
                .flatMap(left -> characters.stream().map(right -> "" + left + right))
                .toList();
    }

    private static List<String> harfBuzz(Path font, List<String> pairs, Path folder) throws Exception {
        Path text = Files.write(folder.resolve("pairs.txt"), pairs);
        Path shaped = folder.resolve("shaped.txt");
        int exit = new ProcessBuilder(
                        "/usr/bin/hb-shape",
                        font.toString(),
                        "--text-file=" + text,
                        "--no-glyph-names",
                        "--features=-liga,-clig,-calt,-ccmp,-locl,-dlig")
                .redirectOutput(shaped.toFile())
                .start()
                .waitFor();
        assertThat(exit).isZero();
        return Files.readAllLines(shaped);
    }

    /** As HarfBuzz kerned these, in units of the font. */
    @Test
    void agreesWithWhatIsRecorded() throws IOException {
        List<String> recorded = Files.readAllLines(Path.of("src/test/resources/dev/octavo/pdf/font/kerning.txt"));

        assertThat(recorded).hasSizeGreaterThan(400).allSatisfy(line -> {
            List<String> parts = List.of(line.split(" ", -1));
            Face face = Objects.requireNonNull(RECORDED.get(parts.get(0)));
            int unitsPerEm = face == Bundled.SYMBOLS.regular() ? 2048 : 1000;
            assertThat(units(parts.get(1), face, unitsPerEm)).isEqualTo(Integer.parseInt(parts.get(2)));
        });
    }

    @Test
    void takesTheOlderTableWhereThereIsNoOther() throws IOException {
        Face face = Bundled.SYMBOLS.regular();
        Kerning older = Kerning.of(FontFiles.without("GPOS", face), 0);

        assertThat(between(older, "AV", face))
                .isNegative()
                .isEqualTo(face.kerning().between(glyph("A", face), glyph("V", face)));
        assertThat(between(older, "nn", face)).isZero();
    }

    @Test
    void isNoneWhereAFontHasNoTable() throws IOException {
        assertThat(Kerning.of(Bundled.EMOJI.regular().bytes(), 0).isNone()).isTrue();
        assertThat(Kerning.of(FontFiles.without("GPOS", Bundled.SERIF.regular()), 0)
                        .isNone())
                .isTrue();
        assertThat(Kerning.of(FontFiles.without("head", Bundled.SERIF.regular()), 0)
                        .isNone())
                .isTrue();
    }

    /** Wherever a table is broken, there is a kerning, if only of nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"GPOS", "kern"})
    void survivesBrokenTables(String table) {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            byte[] file = FontFiles.damaged(table, Bundled.SYMBOLS.regular(), random);
            Kerning kerning = Kerning.of(file, 0);
            for (int glyph = 0; glyph < 0x10000; glyph += 997) {
                assertThat(kerning.between(glyph, random.nextInt(0x10000))).isBetween(-100_000f, 100_000f);
            }
        }
    }

    @Test
    void isTheSameForAllThreads() {
        Face face = Bundled.SERIF.regular();
        Kerning shared = Kerning.of(face.bytes(), 0);
        List<Float> expected = pairs(face).stream()
                .map(pair -> face.kerning().between(glyph(pair.substring(0, 1), face), glyph(pair.substring(1), face)))
                .toList();

        assertThat(IntStream.range(0, 8).parallel().mapToObj(thread -> pairs(face).stream()
                        .map(pair -> between(shared, pair, face))
                        .toList()))
                .allMatch(expected::equals);
    }

    private static float between(Kerning kerning, String pair, Face face) {
        return kerning.between(glyph(pair.substring(0, 1), face), glyph(pair.substring(1), face));
    }

    private static int glyph(String character, Face face) {
        return GLYPHS.computeIfAbsent(face, KerningTest::glyphs).getGlyphId(character.codePointAt(0));
    }

    private static CmapLookup glyphs(Face face) {
        try {
            return face.parse().getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
