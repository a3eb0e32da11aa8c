package dev.octavo.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.Nodes;
import dev.octavo.model.Publication;
import dev.octavo.report.Diagnostic;
import dev.octavo.source.ArticleReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatConditionsTest {

    private static final String TEXT = """
            # T

            ::: {.content-visible when-format="html"}
            a
            :::

            ::: {.content-hidden when-format="html"}
            b
            :::

            ::: {.content-visible when-format="pdf"}
            c

            ::: {.content-hidden when-format="latex"}
            d
            :::
            :::

            ::: {.content-visible unless-format="pdf"}
            e
            :::

            > ::: {.content-hidden unless-format="epub" #kept}
            > f
            > :::

            [g]{.content-visible when-format="html"}[h]{.content-hidden when-format="html"}[i]{.content-visible .x when-format="pdf"}
            """;

    private final List<Diagnostic> told = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"html, aeg", "pdf, bchi", "epub, aefg", "text, beh"})
    void showWhatIsForAFormat(String format, String shown) {
        assertThat(letters(met(read(TEXT), format))).isEqualTo(shown);
        assertThat(told).isEmpty();
    }

    @Test
    void leaveTheRestOfTheAttributes() {
        String model = met(read(TEXT), "epub").toString() + met(read(TEXT), "pdf");
        assertThat(model).contains("id=kept").contains("classes=[x]").doesNotContain("content-", "-format");
    }

    @Test
    void hideWhatIsHiddenWithoutACondition() {
        assertThat(letters(met(read("::: content-hidden\na\n:::\n\n::: content-visible\nb\n:::\n"), "pdf")))
                .isEqualTo("b");
        assertThat(told).isEmpty();
    }

    @Test
    void tellOfConditionsThatAreNotKnown() {
        Article article = read("::: {.content-visible when-profile=\"a\"}\na\n:::\n");
        assertThat(letters(met(article, "pdf"))).isEqualTo("a");
        assertThat(told).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("content-condition");
            assertThat(found.message()).endsWith("when-profile");
            assertThat(found.at().line()).isEqualTo(1);
        });
    }

    @Test
    void leaveOutNotesThatNobodyCallsAnyMore() {
        Article article = read("""
                ::: {.content-visible when-format="html"}
                a[^1]
                :::

                b[^2]

                [^1]: one
                [^2]: two
                """);
        assertThat(met(article, "pdf").footnotes()).singleElement().satisfies(note -> {
            assertThat(note.label()).isEqualTo("2");
            assertThat(note.number()).isEqualTo(1);
        });
    }

    @Test
    void leaveWhatHasNoneAsItIs() {
        Publication publication = Publication.of(read("# T\n\n::: note\na\n:::\n"));
        assertThat(FormatConditions.met(publication, Format.PDF, told::add)).isSameAs(publication);
    }

    private static Article read(String text) {
        return ArticleReader.standard().readText(text, "a.md").value();
    }

    private Article met(Article article, String format) {
        return FormatConditions.met(article, new Format(format, "text/plain", format), told::add);
    }

    private static String letters(Article article) {
        return article.lead().stream()
                .map(block -> Nodes.text(List.of(block)).replaceAll("\\s", ""))
                .collect(Collectors.joining());
    }
}
