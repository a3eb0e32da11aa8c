package dev.octavo.render;

import dev.octavo.book.Assembler;
import dev.octavo.model.Article;
import dev.octavo.model.Publication;
import dev.octavo.report.Parsed;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * Turns a publication into bytes of one format.
 *
 * <p>A renderer holds its options, is immutable and is shared by threads; everything that belongs to one rendering is in
 * the {@link RenderContext}. The same publication, options and context give the same bytes, in any time zone, locale and
 * default charset.
 *
 * <p>Problems of the content are reported as diagnostics and the output is still made; problems of the caller's stream
 * are thrown as the original {@link IOException}; problems of the options fail when the renderer is built; failures of an
 * engine are thrown as {@link RenderException}.
 */
public interface Renderer {

    /** What it makes. */
    Format format();

    /**
     * Whether it writes the model so that it can be read again, references and all, rather than what a reader of the text
     * will see: an article is not assembled for it.
     *
     * @see Assembler
     */
    default boolean writesModel() {
        return false;
    }

    /**
     * Renders an article by itself. It is assembled, so that its references have their numbers and titles, and its citations
     * are set from the bibliography that its front matter names, which the context's resources must reach. One that {@link
     * #writesModel} gets it as it is. The stream is flushed, not closed.
     *
     * @throws IOException if writing to the stream failed
     * @throws RenderException if an engine failed
     * @throws java.util.concurrent.CancellationException if the context's progress listener ended the rendering
     */
    default void render(Article article, OutputStream out, RenderContext context) throws IOException {
        RenderContext once = Objects.requireNonNull(context, "context").tellingOnce();
        render(Publication.of(assembled(article, once)), out, once);
    }

    /**
     * An article as this renders it by itself: what is for other formats is left out, and then it is assembled. One that
     * {@link #writesModel} leaves it as it is.
     *
     * @param context receives diagnostics, and gives access to bibliographies
     */
    default Article assembled(Article article, RenderContext context) {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(context, "context");
        if (writesModel()) {
            return article;
        }
        Article shown = FormatConditions.met(article, format(), context.diagnostics());
        Parsed<Article> assembled = Assembler.standard().assemble(shown, context.resources());
        assembled.diagnostics().forEach(context.diagnostics()::report);
        return assembled.value();
    }

    /**
     * Renders a publication as it is: a {@link dev.octavo.book.BookReader} has assembled its book, and one that was made in code
     * is to be given to an {@link Assembler} before. The stream is flushed, not closed.
     *
     * @throws IOException if writing to the stream failed
     * @throws RenderException if an engine failed
     * @throws java.util.concurrent.CancellationException if the context's progress listener ended the rendering
     */
    void render(Publication publication, OutputStream out, RenderContext context) throws IOException;
}
