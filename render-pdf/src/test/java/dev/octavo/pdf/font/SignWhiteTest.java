package dev.octavo.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignWhiteTest {

    @ParameterizedTest
    @CsvSource({
        "」, 1, .05, .40, 0, .5",
        "「, 1, .60, .95, .5, 0",
        "（, 1, .45, .62, .38, 0",
        "。, 1, .08, .40, 0, .5",
        "。, 1, .35, .65, 0, 0",
        "：, 1, .12, .25, 0, .5",
        "：, 1, .43, .57, .25, .25",
        "・, 1, .42, .58, .25, .25",
        "！, 1, .43, .57, 0, 0",
        "」, .5, .05, .40, 0, 0",
        "”, .44, .05, .40, 0, 0",
        "」, 1, .05, .98, 0, 0"
    })
    void isTheWhiteOfItsSquareBesideItsInk(
            String sign, float advance, float left, float right, float before, float behind) {
        SignWhite white = SignWhite.of(sign.codePointAt(0), advance, left, right);

        assertThat(white.before()).isCloseTo(before, within(0.01f));
        assertThat(white.behind()).isCloseTo(behind, within(0.01f));
    }
}
