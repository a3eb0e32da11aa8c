package dev.octavo.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.openhtmltopdf.render.JustificationInfo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    private final PDDocument document = new PDDocument();
    private final SetFont serif = font(Bundled.SERIF.regular());
    private final SetFont mono = font(Bundled.MONO.regular());

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fish flew off, ﬁsh ﬂew oﬀ",
        "difficult baffle, diﬃcult baﬄe",
        "Pfeffer fffi ffff f, Pfeﬀer ﬀﬁ ﬀﬀ f",
        "f\u200Ci ff\u200Ci, fi ﬀi",
        "Fi fI ﬁ, Fi fI ﬁ"
    })
    void joinsLetters(String text, String shown) {
        assertThat(shown(text, serif)).isEqualTo(shown);
    }

    @Test
    void joinsNoLettersOfEqualAdvances() {
        assertThat(shown("fish flew off", mono)).isEqualTo("fish flew off");
    }

    @Test
    void joinsNoLettersThatAreSpaced() {
        PlainText spaced = PlainText.of("fish", serif, Optional.of(added(10, 10)), 1000);

        assertThat(spaced.shown()).isEqualTo("fish");
        assertThat(gaps(spaced).get(3)).isEqualTo(10);
    }

    /** As wide as it is measured, since a line is broken by the one and drawn by the other. */
    @ParameterizedTest
    @CsvSource({"AVATAR To Tea", "'difficult, WAVES'", "Yes", "“Fly” he’d"})
    void drawsWhatItMeasures(String text) {
        PlainText plain = PlainText.of(text, serif, Optional.empty(), 1000);

        float advances =
                (float) plain.shown().codePoints().mapToDouble(serif::advance).sum();
        float gaps = (float) gaps(plain).stream().mapToDouble(gap -> gap).sum();
        assertThat(PlainText.width(text, serif)).isCloseTo(advances + gaps, within(0.01f));
        assertThat(gaps).isNegative();
    }

    @Test
    void movesTheSecondOfAPairNearer() {
        PlainText plain = PlainText.of("AVn", serif, Optional.empty(), 1000);

        assertThat(gaps(plain).get(0)).isLessThan(-50);
    }

    /** The engine counts letters, and gives a ligature the room of one. */
    @Test
    void givesALigatureTheRoomOfItsLetters() {
        PlainText plain = PlainText.of("offio", serif, Optional.of(added(50, 2)), 1000);

        assertThat(gaps(plain).get(1)).isCloseTo(6, within(0.01f));
    }

    @Test
    void hasNoGapsWhereItAddsNone() {
        assertThat(PlainText.of("mm", serif, Optional.empty(), 1000).gaps()).isEmpty();
    }

    @Test
    void knowsWhatItCannotMeasure() {
        assertThat(PlainText.width("a\u0301", serif)).isNegative();
        assertThat(PlainText.width("木", serif)).isNegative();
        assertThat(PlainText.width("\uE000", serif)).isNegative();
    }

    private static String shown(String text, SetFont font) {
        return PlainText.of(text, font, Optional.empty(), 1000).shown();
    }

    private static List<Float> gaps(PlainText plain) {
        List<Float> gaps = new ArrayList<>();
        JustificationInfo info = plain.gaps().orElseThrow();
        for (int i = 0; i < plain.shown().length(); i++) {
            gaps.add(info.getNonSpaceAdjust());
        }
        return gaps;
    }

    private static JustificationInfo added(float space, float letter) {
        JustificationInfo info = new JustificationInfo();
        info.setSpaceAdjust(space);
        info.setNonSpaceAdjust(letter);
        return info;
    }

    private SetFont font(Face face) {
        return new SetFont(face, document, Characters.of("", "en"), Fonts.of(List.of(), Map.of(), false));
    }
}
