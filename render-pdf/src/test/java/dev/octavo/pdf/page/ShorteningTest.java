package dev.octavo.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShorteningTest {

    @ParameterizedTest
    @CsvSource({
        "It fits, 7, It fits",
        "A history of small gardens, 20, A history of small…",
        "A history of small gardens, 13, A history of…",
        "'First, second and third', 8, First…",
        "Donaudampfschifffahrt, 8, Donauda…",
        "Anything at all, 1, …"
    })
    void keepsWholeWordsWhereItCan(String text, int room, String expected) {
        assertThat(Shortening.fit(text, room, String::length)).isEqualTo(expected);
    }

    @Test
    void keepsCharactersWhole() {
        assertThat(Shortening.fit("e\u0301e\u0301e\u0301e\u0301", 6, String::length))
                .isEqualTo("e\u0301e\u0301…");
    }

    @Test
    void measuresALongTextOnlyAFewTimes() {
        int[] calls = {0};
        Shortening.fit("word ".repeat(100_000), 40, text -> {
            calls[0]++;
            return text.length();
        });

        assertThat(calls[0]).isLessThan(30);
    }
}
