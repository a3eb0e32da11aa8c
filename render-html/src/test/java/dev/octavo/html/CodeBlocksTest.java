package dev.octavo.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.html.CodeHighlighter.Kind;
import dev.octavo.html.CodeHighlighter.Token;
import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.SourceRange;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeBlocksTest {

    private static final String PRE = "<pre tabindex=\"0\" role=\"group\" aria-label=\"Code\">";

    private final HtmlRenderer plain =
            HtmlRenderer.builder().highlighter(CodeHighlighter.none()).build();

    private static CodeBlock code(String text, Attributes attributes) {
        return new CodeBlock("js", text, attributes, SourceRange.NONE);
    }

    private static CodeBlock code(String text, String key, String value) {
        return code(text, new Attributes("", List.of(), Map.of(key, value)));
    }

    private static String fragment(HtmlRenderer html, CodeBlock code) {
        return html.fragment(Article.of("", List.of(code), List.of())).strip();
    }

    @Test
    void tokensAreElementsWithAClass() {
        assertThat(fragment(new HtmlRenderer(), CodeBlock.of("js", "let x = 1 < 2; // </script>\n")))
                .isEqualTo(PRE + "<code class=\"language-js\"><span class=\"tok-keyword\">let</span> x "
                        + "<span class=\"tok-operator\">=</span> <span class=\"tok-number\">1</span> "
                        + "<span class=\"tok-operator\">&lt;</span> <span class=\"tok-number\">2</span>; "
                        + "<span class=\"tok-comment\">// &lt;/script&gt;</span>\n</code></pre>");
    }

    @Test
    void aTitleIsACaption() {
        Attributes told = new Attributes("main", List.of("wide"), Map.of("title", "a<b>.js"));
        assertThat(fragment(plain, code("x\n", told)))
                .isEqualTo("<figure id=\"main\" class=\"listing wide\"><figcaption>a&lt;b&gt;.js</figcaption>" + PRE
                        + "<code class=\"language-js\">x\n</code></pre></figure>");
    }

    @Test
    void markedLinesAreMarks() {
        assertThat(fragment(plain, code("a\nb\n\nd", "highlight", "2-3,9")))
                .isEqualTo(PRE + "<code class=\"language-js\">a\n<mark class=\"line\">b</mark>\n"
                        + "<mark class=\"line\"></mark>\nd</code></pre>");
    }

    @Test
    void numbersAreAttributes() {
        Attributes told = new Attributes("", List.of("numberLines"), Map.of("startFrom", "9", "highlight", "2"));
        assertThat(fragment(plain, code("a\nb\n", told)))
                .startsWith("<pre class=\"numbered numberLines\" tabindex")
                .contains("<span class=\"line\" data-line=\"9\">a</span>\n"
                        + "<mark class=\"line\" data-line=\"10\">b</mark>\n</code>");
    }

    @Test
    void aTokenOverLinesIsOneOnEachLine() {
        assertThat(fragment(new HtmlRenderer(), code("/* a\nb */", "highlight", "2")))
                .contains("<span class=\"tok-comment\">/* a</span>\n"
                        + "<mark class=\"line\"><span class=\"tok-comment\">b */</span></mark>");
    }

    @ParameterizedTest
    @CsvSource({
        "highlight, '1,3-4', '{0, 2, 3}'",
        "hl_lines, '3,\"4-5\"', '{2, 3, 4}'",
        "hl_lines, '1 3', '{0, 2}'",
        "emphasize-lines, '5-9', '{4}'",
        "highlight, '4-2', '{}'",
        "highlight, '0', '{0}'",
        "highlight, '999999999999', '{}'",
        "highlight, '$', '{}'"
    })
    void markedLinesAreReadInAllSpellings(String key, String value, String lines) {
        assertThat(Listing.of(code("1\n2\n3\n4\n5", key, value)).marked()).hasToString(lines);
    }

    @ParameterizedTest
    @CsvSource({
        "linenos, table, true, 1",
        "linenos, false, false, 1",
        "linenums, 7, true, 7",
        "line-numbers, 5, true, 5",
        "showLineNumbers, '', true, 1",
        "lineNumbers, 12345678901, true, 1",
        "startFrom, 3, false, 3",
        "lineno-start, 3, false, 3"
    })
    void numbersAreReadInAllSpellings(String key, String value, boolean numbered, int start) {
        Listing listing = Listing.of(code("x", key, value));
        assertThat(listing.numbered()).isEqualTo(numbered);
        assertThat(listing.start()).isEqualTo(start);
    }

    @Test
    void aHighlighterMayNotChangeTheCode() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        HtmlRenderer html = HtmlRenderer.builder()
                .highlighter((language, code) -> List.of(new Token(Kind.STRING, "other")))
                .build();
        String fragment = html.fragment(
                Article.of("", List.of(CodeBlock.of("js", "mine")), List.of()),
                RenderContext.standard().withDiagnostics(diagnostics::add));
        assertThat(fragment).contains(">mine</code>");
        assertThat(diagnostics).extracting(Diagnostic::code).containsExactly("code-plain");
    }

    @Test
    void aHandlerOfOnesOwnWinsAndFindsTheRenderersHighlighter() {
        HtmlRenderer html = HtmlRenderer.builder()
                .on(CodeBlock.class, (code, out) -> out.element("div").containing(() -> out.standard(code)))
                .highlighter((language, code) -> List.of(new Token(Kind.NUMBER, code)))
                .build();
        assertThat(fragment(html, CodeBlock.of("", "x")))
                .isEqualTo("<div>" + PRE + "<code><span class=\"tok-number\">x</span></code></pre></div>");
    }
}
