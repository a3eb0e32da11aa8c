package dev.octavo.source.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)", " JaVaScRiPt:x", "java\nscript:x", "java\tscript:x", "\u0001javascript:x",
                "\u200Bjavascript:x", "vbscript:x", "data:text/html;base64,x", "data:image/svg+xml,x", "DATA:,x"
            })
    void refusesWhatRunsAProgramOrHoldsADocument(String url) {
        assertThat(Urls.isAllowed(url)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#id",
                "a/b.html",
                "../up.png",
                "https://example.org/javascript:x",
                "mailto:a@example.org",
                "tel:1",
                "data:image/png;base64,x",
                "javascript.html",
                "data.csv"
            })
    void allowsOrdinaryAddresses(String url) {
        assertThat(Urls.isAllowed(url)).isTrue();
    }
}
