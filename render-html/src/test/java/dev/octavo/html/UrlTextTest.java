package dev.octavo.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://example.org/a b            | https://example.org/a%20b
            https://example.org/%zz            | https://example.org/%25zz
            https://example.org/%20            | https://example.org/%20
            HTTPS://Example.org                | https://Example.org
            https://example.org/#a#b           | https://example.org/#a%23b
            https://example.org/[x]{y}?q=<z>   | https://example.org/%5Bx%5D%7By%7D?q=%3Cz%3E
            https://bücher.example/ä           | https://xn--bcher-kva.example/%C3%A4
            https://[2001:db8::1]:8080/        | https://[2001:db8::1]:8080/
            https://user@example.org/          | https://user@example.org/
            mailto:a@example.org               | mailto:a@example.org
            //example.org/x                    | //example.org/x
            ../notes/über.md                   | ../notes/%C3%BCber.md
            notes\\today.md                    | notes/today.md
            ?page=2                            | ?page=2
            """)
    void mendsDestinations(String written, String legal) {
        assertThat(UrlText.legal(written)).hasValue(legal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "vbscript:x",
                "data:text/html,x",
                "file:///etc/passwd",
                "http:",
                "http://",
                "http:example.org",
                "http://a b/",
                "http://example.org:99999/",
                "http://exa<mple>.org/",
                "http://..org/",
                "https://[zz]/"
            })
    void refusesWhatIsHarmfulOrNoAddress(String written) {
        assertThat(UrlText.legal(written)).isEmpty();
    }
}
