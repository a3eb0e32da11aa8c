package dev.octavo;

import dev.octavo.book.Book;
import dev.octavo.book.BookReader;
import dev.octavo.internal.WholeFile;
import dev.octavo.model.Article;
import dev.octavo.model.Publication;
import dev.octavo.render.RenderContext;
import dev.octavo.render.Renderer;
import dev.octavo.render.Renderers;
import dev.octavo.report.Parsed;
import dev.octavo.source.ArticleReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

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
     * Reads an article with the standard reader: a page of HTML or a notebook where the file's name ends as those do, else
     * Markdown.
     *
     * @throws dev.octavo.source.UnreadableTextException if the file is not text
     * @throws IOException if the file cannot be read
     * @see ArticleReader#read(Path)
     */
    public static Parsed<Article> read(Path file) throws IOException {
        return ArticleReader.standard().read(noFolder(file));
    }

    /**
     * Reads a page of HTML, or a piece of one, with the standard reader.
     *
     * @throws dev.octavo.source.UnreadableTextException if the file is not text
     * @throws IOException if the file cannot be read
     * @see ArticleReader#readHtml(Path)
     */
    public static Parsed<Article> readHtml(Path file) throws IOException {
        return ArticleReader.standard().readHtml(noFolder(file));
    }

    /** Else the exception would not name it. */
    private static Path noFolder(Path file) throws FileSystemException {
        if (Files.isDirectory(Objects.requireNonNull(file, "file"))) {
            throw new FileSystemException(file.toString(), null, "is a folder, which Octavo.readBook reads");
        }
        return file;
    }

    /**
     * Reads a book with the standard reader.
     *
     * @param book its manifest, or its folder, with a manifest or without, or an article that is all of it
     * @throws IOException if the manifest cannot be read
     * @see BookReader#read(Path)
     */
    public static Parsed<Book> readBook(Path book) throws IOException {
        return BookReader.standard().read(BookReader.manifestIn(book).orElse(book));
    }

    /** A reader to set up. */
    public static ArticleReader.Builder reader() {
        return ArticleReader.builder();
    }

    /**
     * Writes an article in the format that the file's ending names, assembled. No resources are loaded: pictures are replaced by
     * their alternative texts; allow them with {@link #write(Article, Path, RenderContext)}.
     *
     * @throws IllegalArgumentException if the file has no ending, or no renderer for it is found
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
     * @throws IllegalArgumentException if the file has no ending, or no renderer for it is found
     * @throws IOException if the file cannot be written; an older one is left as it was
     */
    public static void write(Article article, Path file, RenderContext context) throws IOException {
        write(article, file, renderer(file), context);
    }

    /**
     * Writes an article, assembled, with a renderer that has options of its own.
     *
     * @see Renderer#render(Article, OutputStream, RenderContext)
     * @throws IOException if the file cannot be written; an older one is left as it was
     */
    public static void write(Article article, Path file, Renderer renderer, RenderContext context) throws IOException {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(renderer, "renderer");
        Objects.requireNonNull(context, "context");
        writeWhole(file, out -> renderer.render(article, out, context));
    }

    /**
     * Writes a publication in the format that the file's ending names, as it is: {@link #readBook} has assembled its book.
     *
     * @throws IllegalArgumentException if the file has no ending, or no renderer for it is found
     * @throws IOException if the file cannot be written; an older one is left as it was
     */
    public static void write(Publication publication, Path file, RenderContext context) throws IOException {
        write(publication, file, renderer(file), context);
    }

    /**
     * Writes a publication, as it is, with a renderer that has options of its own.
     *
     * @see Renderer#render(Publication, OutputStream, RenderContext)
     * @throws IOException if the file cannot be written; an older one is left as it was
     */
    public static void write(Publication publication, Path file, Renderer renderer, RenderContext context)
            throws IOException {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(renderer, "renderer");
        Objects.requireNonNull(context, "context");
        writeWhole(file, out -> renderer.render(publication, out, context));
    }

    private static void writeWhole(Path file, WholeFile.Content content) throws IOException {
        requireFolder(Objects.requireNonNull(file, "file").toAbsolutePath().resolveSibling(""));
        WholeFile.write(file, content);
    }

    /** Else the exception would name the unfinished file. */
    private static void requireFolder(Path folder) throws NoSuchFileException {
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
    }

    private static Renderer renderer(Path file) {
        String name = String.valueOf(
                Objects.requireNonNull(file, "file").toAbsolutePath().getFileName());
        int dot = name.lastIndexOf('.');
        if (dot < 0 || dot == name.length() - 1) {
            throw new IllegalArgumentException("no ending tells in which format to write " + file);
        }
        String ending = name.substring(dot + 1);
        return Renderers.forFormat(ending.equalsIgnoreCase("htm") ? "html" : ending);
    }
}
