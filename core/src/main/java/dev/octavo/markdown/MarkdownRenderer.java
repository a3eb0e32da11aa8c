package dev.octavo.markdown;

import dev.octavo.model.Article;
import dev.octavo.model.Publication;
import dev.octavo.render.Format;
import dev.octavo.render.RenderContext;
import dev.octavo.render.Renderer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Renders publications as Markdown in UTF-8, with front matter in YAML where anything is known, that
 * {@link dev.octavo.source.ArticleReader#standard()} reads back to an equal model.
 *
 * <p>Equal but for places, and for what no reader makes of any text, which is put as a reader would have it:
 *
 * <ul>
 *   <li>runs of text side by side are one; a text, a mark-up or a paragraph that holds nothing is not there; paragraphs,
 *       captions and the like neither begin nor end with white space; of soft breaks side by side one stays
 *   <li>a list without items, a table without rows, a group or a span without attributes is not there, but its content is
 *   <li>a paragraph that holds nothing but anchors is a group for each; a link or a citation within a link is its text
 *   <li>code ends with a line feed, and its lines that hold only white space are empty; only an item that begins with a paragraph is a task; a list is tight only where no
 *       item needs empty lines
 *   <li>a citation within a sentence is text unless the article cites in brackets too, or its front matter names a
 *       bibliography
 *   <li>a heading outside any container opens a section; a custom node is its fallback
 * </ul>
 *
 * <p>The identifier of an article is its file's name, which is not in the text. A book becomes one article, its parts
 * and chapters sections. Immutable; one renderer serves all threads.
 */
public final class MarkdownRenderer implements Renderer {

    private static final Format FORMAT = new Format("markdown", "text/markdown", "md");

    /** Makes a renderer; it has no options. */
    public MarkdownRenderer() {}

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean writesModel() {
        return true;
    }

    @Override
    public void render(Publication publication, OutputStream out, RenderContext context) throws IOException {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(context, "context");
        Article article = publication.single().orElseGet(() -> BookArticle.of(publication));
        out.write(ArticleWriter.write(Normal.article(article)).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
