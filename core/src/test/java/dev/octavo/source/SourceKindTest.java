package dev.octavo.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceKindTest {

    @ParameterizedTest
    @CsvSource({
        "a.md, MARKDOWN, a",
        "a/b.c/D.MARKDOWN, MARKDOWN, a/b.c/D",
        "a.b.qmd, MARKDOWN, a.b",
        "c:\\a.Rmd, MARKDOWN, c:\\a",
        "a.mdx, MDX, a",
        "a.ipynb, NOTEBOOK, a",
        "a.xhtml, HTML, a",
    })
    void theEndingOfANameTellsTheKind(String path, SourceKind kind, String withoutEnding) {
        assertThat(SourceKind.of(path)).contains(kind);
        assertThat(SourceKind.isText(path)).isEqualTo(kind != SourceKind.HTML);
        assertThat(SourceKind.withoutEnding(path)).isEqualTo(withoutEnding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "md", ".md", "a/.md", "a.md/b", "a.txt", "a.md.", "a.mdx2"})
    void whatIsCalledOtherwiseHasNone(String path) {
        assertThat(SourceKind.of(path)).isEmpty();
        assertThat(SourceKind.isText(path)).isFalse();
        assertThat(SourceKind.withoutEnding(path)).isEqualTo(path);
    }
}
