package dev.octavo.book;

import dev.octavo.book.Manifest.File;
import dev.octavo.book.Manifest.Item;
import dev.octavo.model.Article;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Publication.Entry;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.Parsed;
import dev.octavo.resource.ResourceLoader;
import dev.octavo.source.ArticleReader;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceName;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the chapters that a manifest names, each once, and none from outside of the book's folder. */
final class ChapterReader {

    private final ArticleReader articles;
    private final Manifest manifest;
    private final Findings findings;
    private final Set<Path> taken = new HashSet<>();
    private final List<Diagnostic> ofChapters = new ArrayList<>();

    ChapterReader(ArticleReader articles, Manifest manifest, Findings findings) {
        this.articles = articles.withIncludes(ResourceLoader.within(manifest.root()));
        this.manifest = manifest;
        this.findings = findings;
    }

    Parsed<Book> read() {
        List<Entry> entries = manifest.items().stream()
                .map(this::entry)
                .flatMap(Optional::stream)
                .toList();
        List<Diagnostic> all = new ArrayList<>(findings.inOrder());
        all.addAll(ofChapters);
        return new Parsed<>(new Book(new Publication(manifest.metadata(), entries), manifest.root()), all);
    }

    private Optional<Entry> entry(Item item) {
        return item instanceof Manifest.Part part
                ? Optional.of(new Publication.Part(part.title(), chapters(part.files())))
                : chapter((File) item).map(chapter -> chapter);
    }

    private List<Chapter> chapters(List<File> files) {
        return files.stream().map(this::chapter).flatMap(Optional::stream).toList();
    }

    private Optional<Chapter> chapter(File file) {
        return path(file).flatMap(path -> read(path, file)).map(Chapter::new);
    }

    /** Where a file is, from the root; empty, and reported, where it is not to be had. */
    private Optional<Path> path(File file) {
        try {
            Path root = manifest.root().toAbsolutePath().normalize();
            Path written = root.resolve(file.path()).normalize();
            Path place = Files.exists(written)
                    ? written
                    : root.resolve(decoded(file.path())).normalize();
            if (!place.startsWith(root) || leadsOut(place, root)) {
                return missing("chapter-outside", "outside of the book's folder: " + file.path(), file);
            } else if (!Files.isRegularFile(place)) {
                return missing("chapter-missing", "no such file: " + file.path(), file);
            } else if (!taken.add(place)) {
                return missing("chapter-twice", "named twice, taken once: " + file.path(), file);
            }
            return Optional.of(root.relativize(place));
        } catch (InvalidPathException e) {
            return missing("chapter-missing", "not a path: " + file.path(), file);
        } catch (IOException e) {
            return missing("chapter-unreadable", "cannot be read: " + e.getMessage(), file);
        }
    }

    /** Links of the file system may lead anywhere. */
    private static boolean leadsOut(Path place, Path root) throws IOException {
        return Files.exists(place) && !place.toRealPath().startsWith(root.toRealPath());
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    private Optional<Path> missing(String code, String message, File file) {
        findings.error(code, message, file.at());
        return Optional.empty();
    }

    private Optional<Article> read(Path path, File file) {
        Path place = manifest.root().resolve(path);
        try {
            String name = path.toString().replace('\\', '/');
            Parsed<Article> parsed = articles.readWithin(Files.readAllBytes(place), place.toString(), name);
            ofChapters.addAll(parsed.diagnostics());
            return Optional.of(titled(parsed.value(), file, new SourceName(name)));
        } catch (IOException e) {
            findings.error("chapter-unreadable", "cannot be read: " + e.getMessage(), file.at());
            return Optional.empty();
        }
    }

    /** A chapter is called what the manifest calls it where it has no title but its file's name, or is given another. */
    private static Article titled(Article article, File file, SourceName name) {
        boolean untitled =
                article.metadata().title().equals(name.title()) && !file.title().isBlank();
        return untitled || file.isRenamed()
                ? article.withMetadata(
                        article.metadata().toBuilder().title(file.title()).build())
                : article;
    }
}
