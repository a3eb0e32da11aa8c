package dev.octavo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlBenchmarkTest {

    private final String article = new ArticleGenerator(1).article(12);

    @Test
    void articlesAreTheSameForTheSameSeed() {
        assertThat(new ArticleGenerator(1).article(12)).isEqualTo(article);
        assertThat(new ArticleGenerator(2).article(12)).isNotEqualTo(article);
    }

    @Test
    void everyContestantRendersTheWholeArticle() {
        String body = Texts.withoutFrontMatter(article);
        String note = article.substring(article.lastIndexOf("]: ") + 3).strip();

        assertThat(OctavoHtml.standard().html(article)).contains("<table", "<pre", "<li", "<h2", note);
        assertThat(OctavoHtml.withSyntaxOfPeers().html(article)).contains("<table", "<pre", "<li", "<h2", note);
        assertThat(new CommonmarkJava().html(body)).contains("<table", "<pre", "<li", "<h2", note);
        assertThat(new FlexmarkJava().html(body)).contains("<table", "<pre", "<li", "<h2", note);
    }
}
