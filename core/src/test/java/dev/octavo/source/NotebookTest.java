package dev.octavo.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.Nodes;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.Parsed;
import org.junit.jupiter.api.Test;

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
                 "data": {"image/png": "iVBORw0KGgo=", "text/plain": ["<Figure size 1x1>"]}},
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
                .containsExactly("python|print('```')\nhigh\n", "|three\n", "|4\n", "|NameError: low\n");
        assertThat(Nodes.text(article.lead())).startsWith("Some x.").endsWith("Last.");
    }

    @Test
    void placesAreThoseOfTheNotebook() {
        assertThat(read(NOTEBOOK).diagnostics())
                .map(Diagnostic::toString)
                .containsExactly(
                        "tides.ipynb:9:6: warning: not linked, as it could run a program: javascript:y [url-refused]",
                        "tides.ipynb:19:14: warning: an output of the notebook is left out: image/png [notebook-output]");
    }

    @Test
    void whatIsNoNotebookIsTold() {
        assertThat(read("{\"worksheets\": []}").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("notebook-cells");
        assertThat(read("# Text\n").diagnostics()).extracting(Diagnostic::code).containsExactly("json-syntax");
        assertThat(read("# Text\n").value().metadata().title()).isEqualTo("Text");
    }

    private static Parsed<Article> read(String notebook) {
        return ArticleReader.standard().readText(notebook, "tides.ipynb");
    }
}
