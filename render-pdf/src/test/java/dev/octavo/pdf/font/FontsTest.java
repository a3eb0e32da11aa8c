package dev.octavo.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class FontsTest {

    @Test
    void everyMainFaceHasTheBasicCharacters() {
        assertThat(Face.MAIN).allSatisfy(face -> {
            CmapLookup characters = characters(face);
            assertThat(IntStream.rangeClosed(0x20, 0xFFFF)
                            .filter(Fonts::isBasic)
                            .filter(c -> isPrinted(c)))
                    .allSatisfy(c -> assertThat(characters.getGlyphId(c))
                            .as("%s of %s", Character.getName(c), face.file())
                            .isNotZero());
        });
    }

    @Test
    void knowsWhatTheFallbackHas() {
        assertThat(Fonts.canShow('☑')).isTrue();
        assertThat(Fonts.canShow('ש')).isTrue();
        assertThat(Fonts.canShow('你')).isFalse();
    }

    @Test
    void readsAFileOnce() {
        assertThat(Stream.concat(Face.MAIN.stream(), Face.FALLBACK.stream()))
                .allSatisfy(face -> assertThat(Fonts.file(face)).isSameAs(Fonts.file(face)));
    }

    private static boolean isPrinted(int c) {
        return !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
    }

    private static CmapLookup characters(Face face) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(face.read())).getUnicodeCmapLookup();
    }
}
