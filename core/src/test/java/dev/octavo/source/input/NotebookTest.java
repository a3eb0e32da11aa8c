package dev.octavo.source.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.Emphasis;
import dev.octavo.model.Link;
import dev.octavo.model.Nodes;
import dev.octavo.model.Publication;
import dev.octavo.model.Text;
import dev.octavo.render.RenderContext;
import dev.octavo.render.Renderers;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.Parsed;
import dev.octavo.source.ArticleReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotebookTest {

    private static final String NOTEBOOK = """
            {
             "cells": [
              {"cell_type": "raw", "metadata": {}, "source": ["---\\n", "language: de\\n", "---"]},
              {
               "cell_type": "markdown",
               "source": [
                "# Tides\\n",
                "\\n",
                "Some [x](javascript:y)."
               ]
              },
              {
               "cell_type": "code",
               "source": ["print('```')\\n", "high"],
               "outputs": [
                {"output_type": "stream", "name": "stdout", "text": ["three\\n"]},
                {"output_type": "execute_result", "data": {"text/html": ["<b>4</b>"], "text/plain": ["4"]}},
                {"output_type": "display_data",
                 "data": {"image/svg+xml": ["<svg/>"], "text/plain": ["<Figure size 1x1>"]}},
                {"output_type": "error", "ename": "NameError", "evalue": "low", "traceback": []}
               ]
              },
              {"cell_type": "markdown", "source": "Last."}
             ],
             "metadata": {"language_info": {"name": "python"}},
             "nbformat": 4
            }
            """;

    @Test
    void textsCodeAndWhatItPrintedAreRead() {
        Article article = read(NOTEBOOK).value();

        assertThat(article.metadata().title()).isEqualTo("Tides");
        assertThat(article.metadata().language()).contains("de");
        assertThat(article.lead().stream()
                        .filter(CodeBlock.class::isInstance)
                        .map(block -> ((CodeBlock) block).language() + "|" + ((CodeBlock) block).text()))
                .containsExactly(
                        "python|print('```')\nhigh\n", "|three\n", "|4\n", "|<Figure size 1x1>\n", "|NameError: low\n");
        assertThat(Nodes.text(article.lead())).startsWith("Some x.").endsWith("Last.");
    }

    @Test
    void placesAreThoseOfTheNotebook() {
        assertThat(read(NOTEBOOK).diagnostics())
                .map(Diagnostic::toString)
                .containsExactly(
                        "tides.ipynb:9:6: warning: not linked, as it could run a program: javascript:y [url-refused]",
                        "tides.ipynb:19:14: warning: an output of the notebook is left out but for its plain text: image/svg+xml [notebook-output]");
    }

    @Test
    void picturesThatTheCodeDrewFollowIt() throws IOException {
        assertThat(markdown("""
                {"cell_type": "code", "source": "plot()", "outputs": [{"output_type": "display_data", "data":
                 {"text/plain": "<Figure>", "image/svg+xml": "<svg/>", "image/png": ["iVBOR\\n", "w0KGgo=\\n"]}}]},
                {"cell_type": "code", "source": "", "outputs": [{"output_type": "display_data", "data":
                 {"image/png": ") no base64"}}]}""")).endsWith("```\n\n![](data:image/png;base64,iVBORw0KGgo=)\n");
    }

    @Test
    void attachedPicturesStandInTheTextThatCallsThem() throws IOException {
        assertThat(markdown("""
                {"cell_type": "markdown", "source": "![A](attachment:a.png) and ![B](attachment:b.png)",
                 "attachments": {"a.png": {"image/png": "iVBORw0KGgo="}}}""")).endsWith("![A](data:image/png;base64,iVBORw0KGgo=) and ![B](attachment:b.png)\n");
    }

    @Test
    void attachedPicturesMayHaveSpacesInTheirNames() throws IOException {
        assertThat(markdown("""
                {"cell_type": "markdown", "source": "![A](attachment:a%20b.png) ![B](<attachment:a b.png>) ![C](attachment:c%zz.png)",
                 "attachments": {"a b.png": {"image/png": "iVBORw0KGgo="}}}"""))
                .endsWith(
                        "![A](data:image/png;base64,iVBORw0KGgo=) ![B](data:image/png;base64,iVBORw0KGgo=) ![C](attachment:c%zz.png)\n");
    }

    @Test
    void cellsWithoutTextPrintNothing() {
        assertThat(read("""
                        {"cells": [{"cell_type": "markdown", "source": null}, {"cell_type": "code", "source": null},
                         {"cell_type": "code", "source": "null"}]}""").value().lead())
                .extracting(block -> ((CodeBlock) block).text())
                .containsExactly("null\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- a",
                "<div>",
                "<pre>",
                "<script>",
                "<table><tr><td>",
                "<details>\\n\\n<summary>S",
                "~~~~",
                "```{note}",
                ":::: note",
                "{% highlight c %}",
                "{{< details >}}",
                "%%",
                "$$",
                "\\\\[",
                "!!! note\\n    a",
                "- a\\n\\n  <!-- b",
                "> <!-- a",
                "1. a",
                "[^b]: B",
                "| a |\\n|---|",
                "+---+\\n| a |",
                "---- ----",
                "Term\\n: a",
                "<!-- a\\u001e\\n\\u001e"
            })
    void whatACellOpensEndsWithIt(String open) {
        Article article = read("""
                {"cells": [{"cell_type": "markdown", "source": "# A\\n\\n%s"},
                 {"cell_type": "markdown", "source": "    indented\\n\\n## *Next*\\n\\n[link]"}, {"cell_type": "code", "source": "code"},
                 {"cell_type": "markdown", "source": "[link]: /a.html"}]}""".formatted(open)).value();

        assertThat(article.lead())
                .filteredOn(CodeBlock.class::isInstance)
                .last()
                .extracting(code -> ((CodeBlock) code).text())
                .isEqualTo("indented\n");
        assertThat(article.sections())
                .extracting(section -> section.title())
                .containsExactly(List.of(new Emphasis(List.of(new Text("Next")))));
        assertThat(article.sections().get(0).body()).hasSize(2);
        assertThat(Nodes.stream(article.sections().get(0).body()))
                .filteredOn(Link.class::isInstance)
                .hasSize(1);
    }

    @Test
    void placesBelowFrontMatterInACellOfMarkdownAreThoseOfTheNotebook() {
        assertThat(read("""
                        {"cells": [
                         {"cell_type": "markdown", "source": [
                          "---\\n",
                          "title: Tides\\n",
                          "---\\n",
                          "\\n",
                          "Some [x](javascript:y).\\n",
                          "<!-- open"
                         ]},
                         {"cell_type": "markdown", "source": [
                          "[x](javascript:z)"
                         ]}
                        ]}""").diagnostics())
                .map(Diagnostic::toString)
                .containsExactly(
                        "tides.ipynb:7:6: warning: not linked, as it could run a program: javascript:y [url-refused]",
                        "tides.ipynb:11:1: warning: not linked, as it could run a program: javascript:z [url-refused]");
    }

    @Test
    void codeThatACellDoesNotCloseEndsWithIt() throws IOException {
        assertThat(markdown("""
                {"cell_type": "markdown", "source": "~~~~sh\\nls\\n~~~"},
                {"cell_type": "markdown", "source": "```\\na\\n```\\n\\nNext."}""")).endsWith("sh\nls\n~~~\n```\n\n```\na\n```\n\nNext.\n");
    }

    @Test
    void tablesAndFormulasAreMoreThanPlainText() throws IOException {
        assertThat(markdown("""
                {"cell_type": "code", "source": "", "outputs": [
                 {"output_type": "execute_result", "data": {"text/plain": "   a\\n0  1", "text/html":
                  "<div>\\n<style scoped>\\n  .x {}\\n\\n  .y {}\\n</style>\\n<table><tr><th>a</th></tr>\\n\\n<tr><td>1</td></tr></table></div>"}},
                 {"output_type": "execute_result", "data": {"text/plain": "chart", "text/html":
                  "<table><tr><td>1</td></tr></table><script>draw()</script>"}},
                 {"output_type": "execute_result", "data": {"text/plain": "x**2", "text/latex": "$\\\\displaystyle x^{2}$"}}]}"""))
                .contains("| a |", "| 1 |", "```\nchart\n```", "$\\displaystyle x^{2}$")
                .doesNotContain("x**2", ".x", "0  1");
    }

    @Test
    void coloursAndOverwrittenLinesOfTheTerminalGo() throws IOException {
        assertThat(markdown("""
                {"cell_type": "code", "source": "", "outputs": [{"output_type": "stream", "text":
                 ["\\u001b[1;33mwarm\\u001b[0m\\r\\n", " 10 %\\r 50 %\\r100 %\\n", "end"]}]}""")).endsWith("```\nwarm\n100 %\nend\n```\n");
    }

    @Test
    void whatIsNoNotebookIsTold() {
        assertThat(read("{\"worksheets\": []}").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("notebook-cells");
        assertThat(read("# Text\n").diagnostics()).extracting(Diagnostic::code).containsExactly("json-syntax");
        assertThat(read("# Text\n").value().metadata().title()).isEqualTo("Text");
    }

    @Test
    void aBrokenNotebookIsToldOnceAndShownAsItIs() {
        Parsed<Article> parsed = read("{\"cells\": [{\"source\":\n \"# No heading\"");

        assertThat(parsed.diagnostics())
                .map(Diagnostic::toString)
                .containsExactly(
                        "tides.ipynb:2:16: error: this is not JSON; it is read as text: it ends before all is closed that it opens [json-syntax]");
        assertThat(parsed.value().lead()).singleElement().isInstanceOf(CodeBlock.class);
    }

    @Test
    void placesInOneLineAreThoseOfTheTexts() {
        String oneLine =
                "{\"cells\": [{\"cell_type\": \"markdown\", \"source\": [\"# A\\n\", \"\\n\", \"[x](javascript:y)\"]},"
                        + " {\"cell_type\": \"markdown\", \"source\": \"B\\n\\n[x](javascript:z)\"}]}";

        assertThat(read(oneLine).diagnostics())
                .map(found -> found.at().toString())
                .containsExactly(
                        "tides.ipynb:1:" + (oneLine.indexOf("\"# A") + 1),
                        "tides.ipynb:1:" + (oneLine.indexOf("\"B") + 1));
    }

    /** The cells, read and written as Markdown. */
    private static String markdown(String cells) throws IOException {
        Publication notebook =
                Publication.of(read("{\"cells\": [" + cells + "]}").value());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Renderers.forFormat("markdown").render(notebook, out, RenderContext.standard());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Parsed<Article> read(String notebook) {
        return ArticleReader.standard().readText(notebook, "tides.ipynb");
    }
}
