package dev.octavo.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.source.ArticleReader;
import org.junit.jupiter.api.Test;

class NodesTest {

    @Test
    void anArticleHoldsWhatIsInItsHeadingItsSectionsAndItsNotes() {
        Article article = ArticleReader.standard()
                .readText(
                        "# A *title*\n\n## One\n\n### `Two`\n\n- > [deep](#x)\n\nA note.[^1]\n\n[^1]: With $x$.\n",
                        "a.md")
                .value();

        assertThat(Nodes.holds(article, Emphasis.class::isInstance)).isTrue();
        assertThat(Nodes.holds(article, Code.class::isInstance)).isTrue();
        assertThat(Nodes.holds(article, Link.class::isInstance)).isTrue();
        assertThat(Nodes.holds(article, InlineMath.class::isInstance)).isTrue();
        assertThat(Nodes.holds(article, Image.class::isInstance)).isFalse();
    }

    @Test
    void whatHoldsANodeFindsTheSameAsItsStream() {
        Article article = ArticleReader.standard()
                .readText("One **two *three* `four`** and [five](#x).\n\n> - six\n", "a.md")
                .value();

        Nodes.stream(article).forEach(node -> assertThat(Nodes.holds(article, other -> other == node))
                .as(node.toString())
                .isTrue());
    }
}
