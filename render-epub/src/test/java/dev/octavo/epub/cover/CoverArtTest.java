package dev.octavo.epub.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverArtTest {

    @Test
    void isOfTheSizeThatShopsAskFor() {
        BufferedImage cover = drawn("", "Tides", "", "Ann");

        assertThat(cover.getWidth()).isEqualTo(1600);
        assertThat(cover.getHeight()).isEqualTo(2400);
    }

    @Test
    void theSameBookHasTheSameCoverAndAnotherAnother() {
        CoverText tides = new CoverText("", "Tides", "", "Ann");

        assertThat(CoverArt.draw(tides)).isEqualTo(CoverArt.draw(tides));
        assertThat(CoverArt.draw(tides)).isNotEqualTo(CoverArt.draw(new CoverText("", "Tides", "", "Ben")));
    }

    @Test
    void aLetterThatTheFaceLacksIsTheCommonOneThatItIsAFormOf() {
        assertThat(CoverArt.draw(new CoverText("", "ℤ-Graded", "", "")))
                .isEqualTo(CoverArt.draw(new CoverText("", "Z-Graded", "", "")));
    }

    @Test
    void theBooksOfASeriesHaveTheSameColours() {
        BufferedImage one = drawn("Tides · Book 1", "Ebb", "", "");
        BufferedImage two = drawn("Tides · Book 2", "Flood", "", "");

        assertThat(one.getRGB(5, 2390)).isEqualTo(two.getRGB(5, 2390));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Go",
                "An Inquiry into the Causes of Long Titles, with Remarks upon Their Setting, and a Proposal for Readers",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                "Преступление и наказание",
                "Ứng dụng e\u0301crit",
                "\u200BSoft\u00ADhyphens\u2003and\nspaces",
            })
    void textsStandWithinTheMargins(String title) {
        BufferedImage cover = drawn("A Series", title, title, title);

        assertThat(isBlank(cover, 0, 1010, 140, 2400)).as("left").isTrue();
        assertThat(isBlank(cover, 1460, 1010, 1600, 2400)).as("right").isTrue();
        assertThat(isBlank(cover, 0, 2290, 1600, 2400)).as("foot").isTrue();
        assertThat(isBlank(cover, 150, 1010, 1450, 2290)).as("column").isFalse();
    }

    @Test
    void aVeryLongTitleIsCut() {
        BufferedImage cover = drawn("", "word ".repeat(500), "", "Ann");

        assertThat(isBlank(cover, 0, 1900, 1600, 2050)).isTrue();
    }

    @Test
    @Timeout(60)
    void aWordWithoutEndIsCut() {
        BufferedImage cover = drawn("", "w".repeat(1_000_000), "w".repeat(1_000_000), "w".repeat(1_000_000));

        assertThat(isBlank(cover, 0, 2290, 1600, 2400)).isTrue();
    }

    @Test
    void longTextsKeepApart() {
        String words = "Featherstonehaugh and Cholmondeley ".repeat(20);
        BufferedImage cover = drawn(words, words, words, words);

        assertThat(blankBands(cover)).isGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"کتاب", "日本語", "ספר", "😀"})
    void aTitleThatCannotBeShownLeavesThePatternAlone(String title) {
        BufferedImage cover = drawn("", title, "", "Ann");

        assertThat(isBlank(cover, 0, 2000, 1600, 2400)).isFalse();
        assertThat(IntStream.range(0, 8)
                        .map(column -> cover.getRGB(column * 200 + 3, 2390))
                        .distinct()
                        .count())
                .isGreaterThan(1);
    }

    private static BufferedImage drawn(String series, String title, String subtitle, String authors) {
        try {
            return ImageIO.read(
                    new ByteArrayInputStream(CoverArt.draw(new CoverText(series, title, subtitle, authors))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isBlank(BufferedImage cover, int left, int top, int right, int bottom) {
        return IntStream.range(top, bottom)
                        .flatMap(y -> IntStream.range(left, right).map(x -> cover.getRGB(x, y)))
                        .distinct()
                        .count()
                == 1;
    }

    /** How many bands of paper, at least 20 pixels high, lie between what is set and above and below it. */
    private static long blankBands(BufferedImage cover) {
        long bands = 0;
        int height = 0;
        for (int y = 1000; y <= 2400; y++) {
            if (y < 2400 && isBlank(cover, 0, y, 1600, y + 1)) {
                height++;
            } else {
                bands += height >= 20 ? 1 : 0;
                height = 0;
            }
        }
        return bands;
    }
}
