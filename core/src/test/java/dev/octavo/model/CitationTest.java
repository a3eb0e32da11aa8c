package dev.octavo.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.source.ArticleReader;
import dev.octavo.source.MarkdownExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    private static final ArticleReader READER =
            ArticleReader.builder().with(MarkdownExtension.CITATIONS).build().withCitations();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@knuth84",
                "@knuth84 [p. 33]",
                "[@knuth84, p. 33]",
                "[see @knuth84, p. 33; -@lamport94]",
                "[@{https://a.org/b,c}]",
                "[-@knuth84]"
            })
    void isWrittenAsItWasRead(String markdown) {
        Article article = READER.readText(markdown, "a.md").value();

        assertThat(Nodes.stream(article).filter(Citation.class::isInstance).map(Citation.class::cast))
                .extracting(Citation::written)
                .containsExactly(markdown);
    }
}
