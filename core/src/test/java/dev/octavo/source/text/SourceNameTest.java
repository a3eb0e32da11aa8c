package dev.octavo.source.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceNameTest {

    @ParameterizedTest
    @CsvSource({
        "posts/what-is-this.md, what-is-this",
        "what-is-this.md, what-is-this",
        "posts\\what-is-this.md, what-is-this",
        "posts/notes.v2.md, notes.v2",
        "posts/.hidden, .hidden",
        "posts/, posts",
        "/, /"
    })
    void isCalledAfterItsFile(String path, String stem) {
        assertThat(new SourceName(path).stem()).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({
        "posts/what-is-this/index.md, what-is-this",
        "posts/what-is-this/_index.md, what-is-this",
        "what-is-this\\index.md, what-is-this",
        "/index.md, index",
        "index.md, index"
    })
    void aFileThatStandsForItsFolderIsCalledAfterIt(String path, String stem) {
        assertThat(new SourceName(path).stem()).isEqualTo(stem);
    }

    @Test
    void theDayBeforeTheNameOfAFolderIsNoPartOfItsTitle() {
        SourceName name = new SourceName("posts/2015-11-01-what-is-this/index.md");
        assertThat(name.title()).isEqualTo("What is this");
        assertThat(name.day()).hasToString("Optional[2015-11-01]");
    }

    @Test
    void aDayAloneIsATitleAsItIsWritten() {
        assertThat(new SourceName("daily/2026-01-03.md").title()).isEqualTo("2026-01-03");
        assertThat(new SourceName("daily/2026-13-03.md").title()).isEqualTo("2026 13 03");
    }
}
