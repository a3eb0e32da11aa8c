package dev.octavo.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import dev.octavo.model.Article;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Reads short documents whose reading would take for ever, or would fail, if it grew faster than they do. */
@Timeout(value = 20, threadMode = SEPARATE_THREAD)
class PathologicalTest {

    private static Parsed<Article> read(String text) {
        return ArticleReader.standard().readText(text, "a.md");
    }

    @Test
    void tablesThatTheParserRefusesAreText() {
        Parsed<Article> parsed = read("|a".repeat(2_000) + "\n" + "|-".repeat(2_000) + "\n" + "|a\n".repeat(600));
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).containsExactly("limit-table");
        assertThat(parsed.value().lead()).hasSize(1);
    }

    @Test
    void htmlTablesAreChargedForTheColumnsThatTheyCover() {
        Parsed<Article> parsed = read("<table>\n" + "<tr><td colspan=1000>x</td></tr>\n".repeat(20_000) + "</table>\n");
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).containsExactly("limit-table");
        assertThat(parsed.value().lead()).hasSize(1 + 20_000 - 50);
    }

    @Test
    void htmlTablesAreChargedForTheRowsThatTheirCellsCover() {
        Parsed<Article> parsed = read("<table>\n" + "<tr><td rowspan=1000>x</td></tr>\n".repeat(1_000) + "</table>\n");
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).containsExactly("limit-table");
    }
}
