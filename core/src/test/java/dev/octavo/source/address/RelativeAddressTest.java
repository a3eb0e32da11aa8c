package dev.octavo.source.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeAddressTest {

    @ParameterizedTest
    @CsvSource({
        "b.md, a/b.md",
        "../b.md, b.md",
        "./c/../b.md#x/../y, a/b.md#x/../y",
        "../../b.md, ../b.md",
        "b.md?x=../y, a/b.md?x=../y",
        "'', ''",
        "#x, #x",
        "/b.md, /b.md",
        "//host/b.md, //host/b.md",
        "https://host/b.md, https://host/b.md",
        "mailto:a@b.c, mailto:a@b.c",
        "..,''",
    })
    void movesWhatIsRelative(String written, String moved) {
        assertThat(RelativeAddress.from("a/", written)).isEqualTo(moved);
    }

    @ParameterizedTest
    @CsvSource({"b.md", "../b.md"})
    void leavesWhatAlreadyStandsAtTheRoot(String written) {
        assertThat(RelativeAddress.from("", written)).isEqualTo(written);
    }
}
