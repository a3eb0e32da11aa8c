package dev.octavo.render;

import dev.octavo.model.Publication;
import java.io.IOException;
import java.io.OutputStream;

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
     * @see dev.octavo.book.Assembler
     */
    default boolean writesModel() {
        return false;
    }

    /**
     * Renders a publication. The stream is flushed, not closed.
     *
     * @throws IOException if writing to the stream failed
     * @throws RenderException if an engine failed
     * @throws java.util.concurrent.CancellationException if the context's progress listener ended the rendering
     */
    void render(Publication publication, OutputStream out, RenderContext context) throws IOException;
}
