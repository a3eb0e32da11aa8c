package dev.octavo.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.Octavo;
import dev.octavo.model.Article;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EmbedArticleTest {

    private final Article article =
            Octavo.read(Path.of("../articles/the-report-that-ran-twice.md")).value();

    EmbedArticleTest() throws IOException {}

    @Test
    void aFragmentFitsIntoItsHost() {
        assertThat(EmbedArticle.FRAGMENTS.fragment(article))
                .contains("<h3 id=\"text-")
                .contains("<table class=\"table table-striped\">")
                .contains("<a href=\"/leave?to=https%3A%2F%2F")
                .doesNotContain("<style");
    }

    @Test
    void aPageFollowsItsTemplate() {
        assertThat(EmbedArticle.PAGES.render(article))
                .startsWith("<!DOCTYPE html>")
                .contains("<header><a href=\"/\">Home</a></header><main><article");
    }
}
