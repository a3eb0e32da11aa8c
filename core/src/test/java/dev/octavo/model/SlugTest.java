package dev.octavo.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What's new in “Ärger”? | whats-new-in-ärger",
                "  spaced   out  | spaced-out",
                "C++ / C# | c-c",
                "snake_case stays | snake_case-stays",
                "日本語 の 題 | 日本語-の-題",
                "1. First | 1-first"
            })
    void keepsLettersAndDigitsOfAnyScript(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({"'?!'", "'-'", "''", "' - '"})
    void isEmptyForATitleWithoutLetters(String title) {
        assertThat(Slug.of(title)).isEmpty();
    }
}
