package dev.octavo.benchmarks;

import dev.octavo.html.HtmlRenderer;
import dev.octavo.model.Article;
import dev.octavo.model.Publication;
import dev.octavo.render.RenderContext;
import dev.octavo.source.ArticleReader;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Octavo with its default options; what it has to say of the texts is not printed. */
final class OctavoHtml {

    private static final RenderContext SILENT = RenderContext.standard().withDiagnostics(diagnostic -> {});

    private final HtmlRenderer renderer = new HtmlRenderer();

    String html(String source) {
        StringBuilder page = new StringBuilder();
        try {
            renderer.render(Publication.of(read(source)), page, SILENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }

    static Article read(String source) {
        return ArticleReader.standard().readText(source, "article.md").value();
    }
}
