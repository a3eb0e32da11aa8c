package dev.octavo.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.junit.jupiter.api.Test;

class BundledTest {

    @Test
    void everyMainFaceHasTheBasicCharacters() {
        BitSet basic = new BitSet();
        IntStream.rangeClosed(0x20, 0xFFFF)
                .filter(Bundled::isBasic)
                .filter(c -> !Characters.isInvisible(c))
                .forEach(basic::set);

        assertThat(Bundled.MAIN.stream().flatMap(family -> family.faces().stream()))
                .allSatisfy(face ->
                        assertThat(basic.stream().filter(c -> !face.has(c))).isEmpty());
    }

    /** What is read from a file's own table is what the engine's library finds in it. */
    @Test
    void theirCharactersAreThoseThatTheEngineFinds() {
        assertThat(Stream.of(Bundled.SERIF, Bundled.SYMBOLS, Bundled.EMOJI, Bundled.JAPANESE)
                        .map(Family::regular))
                .allSatisfy(face -> {
                    CmapLookup engine = face.parse().getUnicodeCmapLookup();
                    assertThat(IntStream.rangeClosed(0, 0x1FFFF)
                                    .filter(c -> face.has(c) != (engine.getGlyphId(c) != 0)))
                            .isEmpty();
                });
    }

    @Test
    void knowsWhatTheFallbackHas() {
        assertThat("☑שעج中かカ😀".codePoints())
                .allMatch(c -> Bundled.FALLBACK.stream().anyMatch(family -> family.has(c)));
    }

    @Test
    void readsAFileOnce() {
        assertThat(Bundled.FALLBACK.stream().flatMap(family -> family.faces().stream()))
                .allSatisfy(face -> assertThat(face.bytes()).isSameAs(face.bytes()));
    }
}
