package dev.octavo.conformance;

import dev.octavo.book.Assembler;
import dev.octavo.book.Book;
import dev.octavo.book.BookReader;
import dev.octavo.model.Article;
import dev.octavo.model.Publication;
import dev.octavo.render.RenderContext;
import dev.octavo.render.Renderer;
import dev.octavo.report.DiagnosticSink;
import dev.octavo.report.Parsed;
import dev.octavo.resource.ResourceLoader;
import dev.octavo.source.ArticleReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Publishes documents the way most people do: default options, images from the document's own folder. */
public final class Publisher {

    /** Less than the default of every platform: the checkers around it may need more, Octavo may not. */
    private static final long STACK_BYTES = 640 << 10;

    private Publisher() {}

    /** Reads a document in the standard way and renders it, on a thread with a small stack. */
    public static byte[] publish(Path document, Renderer renderer) throws IOException {
        return publish(document, ArticleReader.standard(), renderer);
    }

    /** Reads a document and renders it, on a thread with a small stack. */
    public static byte[] publish(Path document, ArticleReader reader, Renderer renderer) throws IOException {
        return publish(document, reader, renderer, diagnostic -> {});
    }

    /**
     * Reads a document and renders it, on a thread with a small stack; diagnostics of the rendering go to the sink. Most
     * do not care for them: the documents have faults, and what is published is to be right all the same.
     */
    public static byte[] publish(Path document, ArticleReader reader, Renderer renderer, DiagnosticSink diagnostics)
            throws IOException {
        FutureTask<byte[]> task = new FutureTask<>(() -> publishHere(document, reader, renderer, diagnostics));
        new Thread(null, task, "publish", STACK_BYTES).start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] publishHere(
            Path document, ArticleReader reader, Renderer renderer, DiagnosticSink diagnostics) throws IOException {
        RenderContext context = context(document).withDiagnostics(diagnostics);
        Article article = reader.read(document).value();
        Publication publication = Assembler.standard()
                .assemble(Publication.of(article), context.resources())
                .value();
        return render(publication, renderer, context);
    }

    /**
     * Reads a book and renders it; whatever is found in it goes to the sink.
     *
     * @param book its manifest, or its folder, with a manifest or without
     */
    public static byte[] publishBook(Path book, Renderer renderer, DiagnosticSink diagnostics) throws IOException {
        Parsed<Book> read = readBook(book);
        read.diagnostics().forEach(diagnostics::report);
        RenderContext context = RenderContext.standard()
                .withResources(ResourceLoader.within(read.value().root()))
                .withDiagnostics(diagnostics);
        return render(read.value().publication(), renderer, context);
    }

    /** Reads a book in the standard way, from its manifest or its folder. */
    public static Parsed<Book> readBook(Path book) throws IOException {
        Path manifest = Files.isDirectory(book) ? BookReader.manifestIn(book).orElse(book) : book;
        return BookReader.standard().read(manifest);
    }

    private static byte[] render(Publication publication, Renderer renderer, RenderContext context) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(publication, out, context);
        return out.toByteArray();
    }

    private static RenderContext context(Path document) {
        Path folder = Objects.requireNonNull(document.getParent());
        return RenderContext.standard().withResources(ResourceLoader.within(folder));
    }
}
