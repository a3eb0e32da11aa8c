package dev.octavo.benchmarks;

import dev.octavo.html.HtmlRenderer;
import dev.octavo.model.Article;
import dev.octavo.source.ArticleReader;

/** Octavo with its default options. */
final class OctavoHtml {

    private final HtmlRenderer renderer = new HtmlRenderer();

    String html(String source) {
        return renderer.render(read(source));
    }

    static Article read(String source) {
        return ArticleReader.standard().readText(source, "article.md").value();
    }
}
