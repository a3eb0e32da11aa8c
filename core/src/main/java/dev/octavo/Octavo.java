package dev.octavo;

import static java.nio.file.StandardOpenOption.CREATE_NEW;

import dev.octavo.book.Assembler;
import dev.octavo.model.Article;
import dev.octavo.model.Publication;
import dev.octavo.render.RenderContext;
import dev.octavo.render.Renderer;
import dev.octavo.render.Renderers;
import dev.octavo.report.Parsed;
import dev.octavo.source.ArticleReader;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * Reads and writes in one line each.
 *
 * <pre>{@code
 * Article article = Octavo.read(Path.of("what-is-my-job.md")).orThrow();
 * Octavo.write(article, Path.of("what-is-my-job.pdf"));
 * }</pre>
 */
public final class Octavo {
    private Octavo() {}

    /**
     * Reads an article with the standard reader: a page of HTML where the file's name ends as those do, else Markdown.
     *
     * @throws dev.octavo.source.UnreadableTextException if the file is not text
     * @throws IOException if the file cannot be read
     * @see ArticleReader#read(Path)
     */
    public static Parsed<Article> read(Path file) throws IOException {
        return ArticleReader.standard().read(file);
    }

    /**
     * Reads a page of HTML, or a piece of one, with the standard reader.
     *
     * @throws dev.octavo.source.UnreadableTextException if the file is not text
     * @throws IOException if the file cannot be read
     * @see ArticleReader#readHtml(Path)
     */
    public static Parsed<Article> readHtml(Path file) throws IOException {
        return ArticleReader.standard().readHtml(file);
    }

    /** A reader to set up. */
    public static ArticleReader.Builder reader() {
        return ArticleReader.builder();
    }

    /**
     * Writes an article in the format that the file's ending names, assembled. No resources are loaded: pictures are replaced by
     * their alternative texts; allow them with {@link #write(Article, Path, RenderContext)}.
     *
     * @throws IllegalArgumentException if no renderer for the ending is found
     * @throws IOException if the file cannot be written; an older one is left as it was
     */
    public static void write(Article article, Path file) throws IOException {
        write(article, file, RenderContext.standard());
    }

    /**
     * Writes an article in the format that the file's ending names. It is assembled, so that its references have their numbers
     * and titles, and its citations are set from the bibliography that its front matter names, which the context's resources
     * must reach; Markdown and JSON hold it as it is.
     *
     * @see Assembler
     * @throws IllegalArgumentException if no renderer for the ending is found
     * @throws IOException if the file cannot be written; an older one is left as it was
     */
    public static void write(Article article, Path file, RenderContext context) throws IOException {
        Renderer renderer = Renderers.forFormat(extension(file));
        requireFolder(file.toAbsolutePath().resolveSibling(""));
        Path unfinished = beside(file);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished, CREATE_NEW))) {
                renderer.render(publication(article, renderer, context), out, context);
            }
            move(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static Publication publication(Article article, Renderer renderer, RenderContext context) {
        if (renderer.writesModel()) {
            return Publication.of(article);
        }
        Parsed<Publication> assembled = Assembler.standard().assemble(Publication.of(article), context.resources());
        assembled.diagnostics().forEach(context.diagnostics()::report);
        return assembled.value();
    }

    /** Else the exception would name the unfinished file. */
    private static void requireFolder(Path folder) throws NoSuchFileException {
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
    }

    /** A name that nobody has; a file of the system's for temporary ones would be readable to its owner alone. */
    private static Path beside(Path file) {
        return file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String extension(Path file) {
        String name = file.toAbsolutePath().getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
