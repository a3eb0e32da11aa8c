package dev.octavo.book;

import dev.octavo.model.Publication;
import dev.octavo.model.SourceRange;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.Parsed;
import dev.octavo.resource.ResourceLoader;
import dev.octavo.source.ArticleReader;
import dev.octavo.source.text.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads whole books: a manifest, and the chapters that it names.
 *
 * <p>A manifest is an {@code octavo.yaml}, whose fields are those of front matter and the {@code chapters}; one of mdBook,
 * GitBook, Quarto, bookdown, Jupyter Book, MkDocs or Leanpub; or a folder whose files imply their order by numbers in their names, weights or
 * dates.
 *
 * <pre>{@code
 * title: A Small Harbour
 * authors: [Ines Halloran]
 * chapters:
 *   - preface.md
 *   - part: The Night
 *     chapters:
 *       - night/lamp.md
 *       - file: night/rain.md
 *         title: Rain, Mostly
 * }</pre>
 *
 * <p>Links and pictures are named from each chapter's own folder; in the publication, from the root of the book. Lines that
 * ask for other files, such as <code>{{#include lamp.rs}}</code>, get them from within that root.
 *
 * <p>Whatever the manifest holds, a publication results; a missing chapter is reported and left out, and those
 * below it take its place. One reader serves all threads, and what it keeps, if it is {@linkplain #remembering() asked} to, never
 * changes the result.
 */
public final class BookReader {

    private static final List<String> MANIFESTS = List.of(
            "octavo.yaml",
            "book.toml",
            "_quarto.yml",
            "_quarto.yaml",
            "_bookdown.yml",
            "_toc.yml",
            "myst.yml",
            ".gitbook.yaml",
            "mkdocs.yml",
            "SUMMARY.md",
            "src/SUMMARY.md",
            LeanpubManifest.NAME,
            LeanpubManifest.FOLDER + "/" + LeanpubManifest.NAME);

    private static final Pattern QUARTO_BOOK = Pattern.compile("^book:", Pattern.MULTILINE);
    private static final Pattern ROOT = Pattern.compile("^root:", Pattern.MULTILINE);
    private static final Pattern TOC = Pattern.compile("^[ \\t]++toc:", Pattern.MULTILINE);
    private static final Pattern NAVIGATION = Pattern.compile("^nav:", Pattern.MULTILINE);

    private final ArticleReader articles;
    private final Assembler assembler;
    private final Optional<ChapterMemory> memory;

    private BookReader(ArticleReader articles, Assembler assembler, Optional<ChapterMemory> memory) {
        this.articles = articles;
        this.assembler = assembler;
        this.memory = memory;
    }

    /** A reader of books whose chapters are read in the standard way. */
    public static BookReader standard() {
        return of(ArticleReader.standard());
    }

    /** A reader of books whose chapters this reader reads. */
    public static BookReader of(ArticleReader articles) {
        return new BookReader(Objects.requireNonNull(articles, "articles"), Assembler.standard(), Optional.empty());
    }

    /**
     * This reader, assembling its books in another way, such as with another numbering. It must be set here, since
     * what is already assembled keeps its numbers.
     */
    public BookReader withAssembler(Assembler assembler) {
        return new BookReader(articles, Objects.requireNonNull(assembler, "assembler"), memory);
    }

    /**
     * This reader, with a memory: reading a book again costs only what has changed. A chapter is read again when its file
     * or a file that it includes has changed, or a picture or link of it has moved. For those who read a book
     * while it is being written; the chapters are kept as long as the reader.
     */
    public BookReader remembering() {
        return new BookReader(articles, assembler, Optional.of(new ChapterMemory()));
    }

    /** Whether a file has the name of a manifest, such as {@code octavo.yaml} or {@code SUMMARY.md}. */
    public static boolean isManifest(Path file) {
        return MANIFESTS.contains(String.valueOf(file.getFileName()));
    }

    /** The manifest of the book in a folder; empty where the folder holds none. A summary without links is none. */
    public static Optional<Path> manifestIn(Path folder) {
        return MANIFESTS.stream()
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .filter(BookReader::tellsOfABook)
                .findFirst();
    }

    /** A summary has links, Leanpub's list names files, MkDocs and MyST may leave the order open, Jupyter Book once had lists without a root, and a project of Quarto may be another thing than a book. What cannot be read is told when it is read. */
    private static boolean tellsOfABook(Path file) {
        try {
            return switch (String.valueOf(file.getFileName())) {
                case "SUMMARY.md" -> Files.readString(file).contains("](");
                case "_quarto.yml", "_quarto.yaml" ->
                    QUARTO_BOOK.matcher(Files.readString(file)).find();
                case "_toc.yml" -> ROOT.matcher(Files.readString(file)).find();
                case "myst.yml" -> TOC.matcher(Files.readString(file)).find();
                case LeanpubManifest.NAME -> LeanpubManifest.namesTexts(file);
                case "mkdocs.yml" -> NAVIGATION.matcher(Files.readString(file)).find();
                default -> true;
            };
        } catch (IOException e) {
            return true;
        }
    }

    /**
     * Reads a book.
     *
     * @param manifest the manifest, as {@link #manifestIn} finds it, a folder whose files imply their order, or an article, which is
     *     a book of one chapter
     * @return the book, assembled, and what could not be honoured: of the manifest first, then of each chapter in its turn,
     *     then of what they refer to in each other and cite
     * @throws IOException if the manifest cannot be read, or is not text in UTF-8; of a chapter that is reported
     */
    public Parsed<Book> read(Path manifest) throws IOException {
        Findings findings = new Findings();
        Manifest read = new ManifestReader(articles, findings).read(manifest);
        if (read.items().isEmpty()) {
            findings.error("book-empty", "the book names no chapters", beginning(manifest));
        }
        return assembled(new ChapterReader(articles, read, findings, memory).read());
    }

    private static SourceRange beginning(Path manifest) {
        String name = manifest.toString();
        return Files.isDirectory(manifest) ? SourceRange.whole(name) : SourceRange.point(name, 1, 1);
    }

    private Parsed<Book> assembled(Parsed<Book> read) {
        Book book = read.value();
        Parsed<Publication> assembled = assembler.assemble(book.publication(), ResourceLoader.within(book.root()));
        List<Diagnostic> all = new ArrayList<>(read.diagnostics());
        all.addAll(assembled.diagnostics());
        return new Parsed<>(new Book(assembled.value(), book.root()), all);
    }
}
