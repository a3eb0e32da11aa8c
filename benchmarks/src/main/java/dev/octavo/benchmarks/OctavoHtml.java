package dev.octavo.benchmarks;

import static dev.octavo.source.MarkdownExtension.AUTOLINKS;
import static dev.octavo.source.MarkdownExtension.FOOTNOTES;
import static dev.octavo.source.MarkdownExtension.STRIKETHROUGH;
import static dev.octavo.source.MarkdownExtension.TABLES;
import static dev.octavo.source.MarkdownExtension.TASK_LISTS;

import dev.octavo.html.CodeHighlighter;
import dev.octavo.html.HtmlRenderer;
import dev.octavo.model.Article;
import dev.octavo.model.Publication;
import dev.octavo.render.RenderContext;
import dev.octavo.source.ArticleReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;

/** Octavo; what it has to say of the texts is not printed. */
final class OctavoHtml {

    private static final RenderContext SILENT = RenderContext.standard().withDiagnostics(diagnostic -> {});

    private final ArticleReader reader;
    private final HtmlRenderer renderer;

    private OctavoHtml(ArticleReader reader, HtmlRenderer renderer) {
        this.reader = reader;
        this.renderer = renderer;
    }

    /** With its default options. */
    static OctavoHtml standard() {
        return new OctavoHtml(ArticleReader.standard(), new HtmlRenderer());
    }

    /** With no more syntax than the extensions of its peers have, and code left plain as they leave it. */
    static OctavoHtml withSyntaxOfPeers() {
        return new OctavoHtml(
                ArticleReader.builder()
                        .extensions(EnumSet.of(AUTOLINKS, FOOTNOTES, STRIKETHROUGH, TABLES, TASK_LISTS))
                        .build(),
                HtmlRenderer.builder().highlighter(CodeHighlighter.none()).build());
    }

    String html(String source) {
        StringBuilder page = new StringBuilder();
        try {
            renderer.render(Publication.of(article(reader, source)), page, SILENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }

    static Article read(String source) {
        return article(ArticleReader.standard(), source);
    }

    private static Article article(ArticleReader reader, String source) {
        return reader.readText(source, "article.md").value();
    }
}
