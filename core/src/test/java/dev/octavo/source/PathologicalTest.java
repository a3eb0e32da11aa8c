package dev.octavo.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import dev.octavo.model.Article;
import dev.octavo.model.SourceRange;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.Parsed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    static List<String> repetitive() {
        int many = 40_000;
        return List.of(
                "<div>" + "<a".repeat(many) + ">",
                "<div>" + "<x ".repeat(many) + ">",
                "<div>" + "<a b=\"".repeat(many + 1) + ">",
                "<div>" + "<a b='\"".repeat(many + 1) + ">",
                "<div><script>" + "</script ".repeat(many),
                "<ruby>" + "<rt>a</rt>".repeat(many) + "</ruby>",
                "a " + "<script> ".repeat(many) + "</b>",
                "<a b={{ ".repeat(many),
                "<a b={{ c }} ".repeat(many),
                "[f]:\n".repeat(many),
                "[f]:\n {% a b %}\n".repeat(many),
                "---\nauthor: a" + " ".repeat(many) + "b\n---\n",
                "---\nauthor: a <" + "@".repeat(many) + "\n---\n",
                "---\ndate: a" + " ".repeat(many) + "b\n---\n");
    }

    @ParameterizedTest
    @MethodSource("repetitive")
    void repetitionTakesNoLongerThanItIsLong(String text) {
        assertThat(read(text).value()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export const a = {\n\n",
                "import {",
                "export const a = '\\",
                "```\nimport a from 'b'\n\n",
                "{/*",
                "{/*\n",
                "*/}{/*",
                "`{/* ``",
                "a `` ` ",
                "{/* *",
                "<A>*b*</A>",
                "<A>\n- b\n",
                "<A>b < ",
                "<A\n",
                "<A>\n",
                "<A>\n\n</A>\n",
                "<A\n>\n",
                "<A b={`",
                "<A b={c}",
                "</A>\n",
                "<A>\n<B>\n</A>\n",
                "<A/><B/>",
                "<pre>",
                "<tr><td>",
                "    a\n\n",
                "<!-- ",
                "<>",
                "<A b=\"\n\n",
                "{",
                "{a}\n\n",
                "{a\n\n",
                "a {'",
                "{a {b} ",
                "a {b} c "
            })
    void repetitionInMdxTakesNoLongerThanItIsLong(String unit) {
        Parsed<Article> parsed = ArticleReader.standard().readText(unit.repeat(40_000), "a.mdx");
        assertThat(parsed.value()).isNotNull();
    }

    @Test
    void aMessageOfSpacesIsOneShortLine() {
        Diagnostic diagnostic =
                Diagnostic.info("code", "a" + " ".repeat(50_000) + "b\n \n c" + "d".repeat(400), SourceRange.NONE);
        assertThat(diagnostic.message()).hasSize(300).endsWith("\u2026");
    }
}
