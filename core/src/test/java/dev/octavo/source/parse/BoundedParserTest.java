package dev.octavo.source.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.Emphasis;
import dev.octavo.model.Heading;
import dev.octavo.model.Nodes;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Table;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.Parsed;
import dev.octavo.source.ArticleReader;
import org.junit.jupiter.api.Test;

/** What takes the parser too long is read in another way, and told. */
class BoundedParserTest {

    private static final String CROWD = "*a* [b](c) `d` &amp; ".repeat(1_500).strip();

    private static Parsed<Article> read(String text) {
        return ArticleReader.standard().readText(text, "a.md");
    }

    @Test
    void aCrowdedParagraphIsPlainTextAndTheOthersAreNot() {
        Parsed<Article> parsed = read("*one*\n\n" + CROWD + "\n\n*two*\n");
        assertThat(parsed.diagnostics())
                .hasToString(
                        "[a.md:3:1: warning: more than 5000 brackets, asterisks and other marks; they are read as text"
                                + " [limit-marks]]");
        assertThat(parsed.value().lead().get(1))
                .isInstanceOfSatisfying(Paragraph.class, paragraph -> assertThat(Nodes.text(paragraph.content()))
                        .isEqualTo(CROWD));
        assertThat(Nodes.stream(parsed.value()).filter(Emphasis.class::isInstance))
                .hasSize(2);
    }

    @Test
    void aCrowdedTitleIsStillATitle() {
        Article article = read("# Title\n\n> ## " + CROWD + "\n").value();
        assertThat(Nodes.stream(article).filter(Heading.class::isInstance))
                .singleElement()
                .satisfies(heading -> assertThat(Nodes.text(heading.children())).isEqualTo(CROWD));
    }

    @Test
    void aCrowdedCellIsStillACell() {
        Article article =
                read("| a | *b* |\n|---|---|\n| " + CROWD + " | *c* |\n").value();
        assertThat(article.lead()).singleElement().isInstanceOfSatisfying(Table.class, table -> {
            assertThat(Nodes.text(table.body().get(0).cells().get(0).body())).isEqualTo(CROWD);
            assertThat(Nodes.stream(table.children()).filter(Emphasis.class::isInstance))
                    .hasSize(2);
        });
    }

    @Test
    void aLongParagraphIsPartedAndKeepsItsMeaning() {
        Parsed<Article> parsed = read("> (*a*)\n".repeat(1_500));
        assertThat(parsed.diagnostics())
                .hasToString("[a.md:1001:3: warning: a paragraph has more than 1000 lines; another one begins here"
                        + " [limit-lines]]");
        assertThat(parsed.value().lead()).singleElement().satisfies(quote -> assertThat(quote.children())
                .hasSize(2));
        assertThat(Nodes.stream(parsed.value()).filter(Emphasis.class::isInstance))
                .hasSize(1_500);
    }

    @Test
    void longCodeIsLeftAlone() {
        Parsed<Article> parsed = read("```\n" + "[*_~^=+]\n".repeat(2_000) + "```\n");
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).isEmpty();
    }
}
