package dev.octavo.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import dev.octavo.model.Article;
import dev.octavo.model.Nodes;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.Parsed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads pages whose reading would take for ever, or would overflow the small stack that tests run on. */
@Timeout(value = 30, threadMode = SEPARATE_THREAD)
class PathologicalHtmlTest {

    private static Parsed<Article> read(String html) {
        return ArticleReader.standard().readHtmlText(html, "a.html");
    }

    static List<String> repetitive() {
        int many = 50_000;
        return List.of(
                "<div>".repeat(200_000),
                "<div class=a>".repeat(many),
                "<b>".repeat(many),
                "<a href=#x>".repeat(many),
                "<p><font color=red>".repeat(many),
                "<ul><li>".repeat(many),
                "<h1>a".repeat(many),
                "<section><h2>a</h2>".repeat(many),
                "<nav>a</nav>".repeat(many),
                "<header>a</header>".repeat(many),
                "<article>a</article>".repeat(many),
                "<table><tr><td>".repeat(1_000),
                "<table>" + "<tr>".repeat(many),
                "<table><tr>" + "<td rowspan=1000>".repeat(many),
                "<div " + "a%d=1 ".repeat(10_000) + ">x",
                "<div style=\"" + "a:b;".repeat(many) + "\" class=\"" + "c ".repeat(many) + "\">x",
                "<sup><a href=#fn1>1</a></sup>".repeat(many) + "<div class=footnotes><ol><li id=fn1>n</ol></div>",
                "<div class=footnotes><ol>" + "<li id=fn%d>n".repeat(many) + "</ol></div>",
                "<aside role=doc-footnote id=fn1>n" + " ".repeat(2 * many) + "\u00A0.<a role=doc-backlink></a></aside>",
                "<sup>" + "<a href=#fn1>1</a>".repeat(many) + "</sup><aside role=doc-footnote id=fn1>n</aside>",
                "<meta name=a content=b>".repeat(many),
                "<ruby>" + "<rt>a</rt>".repeat(many),
                "<select>" + "<option>".repeat(many),
                "<svg>" + "<g>".repeat(many),
                "<math>" + "<mrow>".repeat(many),
                "</p>".repeat(many),
                "<!--".repeat(many),
                "<".repeat(many),
                "&".repeat(many),
                "<p markdown=1>" + "*a <b markdown=1>".repeat(1_000));
    }

    @ParameterizedTest
    @MethodSource("repetitive")
    void repetitionTakesNoLongerThanItIsLong(String html) {
        assertThat(read(numbered(html)).value()).isNotNull();
    }

    /** With a number for every {@code %d}, so that names repeated are names of their own. */
    private static String numbered(String html) {
        StringBuilder out = new StringBuilder();
        String[] parts = html.split("%d", -1);
        for (int i = 0; i < parts.length; i++) {
            out.append(i == 0 ? "" : Integer.toString(i)).append(parts[i]);
        }
        return out.toString();
    }

    @Test
    void nestingEndsAtTheLimitAndKeepsTheText() {
        Parsed<Article> parsed = read("<div class=a>".repeat(10_000) + "bottom");
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).containsExactly("limit-nesting");
        assertThat(Nodes.text(parsed.value().lead())).isEqualTo("bottom");
    }

    @Test
    void charactersBeyondTheLimitAreText() {
        Limits limits = Limits.standard().withCharacters(20);
        Parsed<Article> parsed = ArticleReader.builder()
                .limits(limits)
                .build()
                .readHtmlText("<p>read\n<p>this is <b>not</b>\n", "a.html");
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).containsExactly("limit-characters");
        assertThat(Nodes.text(parsed.value().lead())).isEqualTo("read\nthis is <b>not</b>".replace("this", "<p>this"));
    }

    @Test
    void metadataBeyondTheLimitIsReported() {
        Parsed<Article> parsed = ArticleReader.builder()
                .limits(Limits.standard().withFrontMatterNodes(2))
                .build()
                .readHtmlText("<meta name=a content=b>\n".repeat(3), "a.html");
        assertThat(parsed.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code().equals("limit-front-matter"))
                .extracting(diagnostic -> diagnostic.at().line())
                .containsExactly(3);
    }

    @Test
    void cellsBeyondTheLimitAreText() {
        Parsed<Article> parsed = read("<table>" + "<tr><td>a</td><td>b</td></tr>".repeat(30_000) + "</table>");
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).containsExactly("limit-table");
        assertThat(parsed.value().lead()).hasSizeGreaterThan(1);
    }
}
