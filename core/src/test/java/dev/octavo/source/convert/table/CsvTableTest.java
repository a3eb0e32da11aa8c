package dev.octavo.source.convert.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.CodeBlock;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.Parsed;
import dev.octavo.source.ArticleReader;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    /** As many cells as an integer counts from nothing again. */
    @Test
    void countsTheCellsOfATableThatIsAsWideAsItIsTall() {
        String wide = ",".repeat(0xFFFF) + "\n";
        String tall = "a\n".repeat(0xFFFF);

        Parsed<Article> read =
                ArticleReader.standard().readText("```{csv-table}\n" + wide + tall + "```\n", "table.md");

        assertThat(read.value().lead()).singleElement().isInstanceOf(CodeBlock.class);
        assertThat(read.diagnostics()).extracting(Diagnostic::code).contains("limit-table", "directive-unknown");
    }
}
