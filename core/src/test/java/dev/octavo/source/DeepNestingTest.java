package dev.octavo.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However deep a document nests, renderers may recurse into what is read of it. Tests run on a small stack. */
class DeepNestingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                "- ",
                "*a ",
                "**",
                "![",
                "[a](",
                "^[a ",
                "<div>\n\n",
                "<div class=a>\n",
                "<b>",
                "<span class=a>",
                "<T>",
                "<a href=x>",
                "<table><tr><td>\n\n",
                "<ul><li>",
                "<dl><dt>a<dd>",
                "<details><summary>",
                "<!--",
                "<a x=\"",
                "<?",
                "<title>",
                "<font color=red><b><i>",
                "'\"",
                "# a\n\n",
                "::: {layout-ncol=2}\n"
            })
    void isBounded(String opening) {
        Article article = ArticleReader.builder()
                .smartPunctuation(true)
                .build()
                .readText("x " + opening.repeat(1_000) + "end\n\n" + opening.repeat(1_000) + "end", "a.md")
                .value();
        assertThat(depth(article.lead())).isLessThan(Article.MAX_NESTING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "<div class=a>\n\n", "<section class=a>", "- ", "<ul><li>"})
    void keepsTheTextAtItsBottom(String opening) {
        Article article = ArticleReader.standard()
                .readText(opening.repeat(1_000) + "bottom", "a.md")
                .value();
        assertThat(Nodes.text(article.lead())).contains("bottom");
    }

    private static int depth(List<? extends Node> nodes) {
        int deepest = 0;
        for (Node node : nodes) {
            deepest = Math.max(deepest, 1 + depth(node.children()));
        }
        return deepest;
    }
}
