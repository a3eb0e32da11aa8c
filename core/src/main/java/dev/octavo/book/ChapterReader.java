package dev.octavo.book;

import dev.octavo.book.Manifest.Dialect;
import dev.octavo.book.Manifest.File;
import dev.octavo.book.Manifest.Item;
import dev.octavo.model.Article;
import dev.octavo.model.Metadata;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Publication.Entry;
import dev.octavo.model.Role;
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
import java.util.stream.Stream;

/** Reads the chapters that a manifest names, each once, and none from outside of the book's folder. */
final class ChapterReader {

    private final ArticleReader articles;
    private final Manifest manifest;
    private final Findings findings;
    private final Set<Path> taken = new HashSet<>();
    private final List<Diagnostic> ofChapters = new ArrayList<>();

    ChapterReader(ArticleReader articles, Manifest manifest, Findings findings) {
        this.articles = reader(articles, manifest);
        this.manifest = manifest;
        this.findings = findings;
    }

    /** What the manifest says of the book holds for each chapter. */
    private static ArticleReader reader(ArticleReader articles, Manifest manifest) {
        ArticleReader within = articles.withIncludes(ResourceLoader.within(manifest.root()))
                .withPictures(new PicturePlaces(manifest.root()));
        ArticleReader showing = manifest.dialect() == Dialect.MDBOOK ? within.withoutHiddenLines() : within;
        ArticleReader speaking =
                manifest.metadata().language().map(showing::withLanguage).orElse(showing);
        boolean isCiting = manifest.metadata().frontMatter().values().containsKey("bibliography");
        return isCiting ? speaking.withCitations() : speaking;
    }

    Parsed<Book> read() {
        List<Entry> entries = manifest.items().stream().flatMap(this::entry).toList();
        List<Diagnostic> all = new ArrayList<>(findings.inOrder());
        all.addAll(ofChapters);
        return new Parsed<>(new Book(new Publication(manifest.metadata(), entries), manifest.root()), all);
    }

    private Stream<Entry> entry(Item item) {
        if (item instanceof Manifest.Part part) {
            return Stream.of(new Publication.Part(part.title(), chapters(part.files())));
        }
        return chapter((File) item).map(chapter -> chapter);
    }

    private List<Chapter> chapters(List<File> files) {
        return files.stream().flatMap(this::chapter).toList();
    }

    /** A chapter with those below it; only these where it is not to be had. */
    private Stream<Chapter> chapter(File file) {
        Optional<Article> article = path(file).flatMap(path -> read(path, file));
        List<Chapter> below = chapters(file.chapters());
        return article.map(read -> Stream.of(new Chapter(file.role(), "", read, below)))
                .orElseGet(below::stream);
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
            Parsed<Article> parsed = articles.withLinks(
                            (address, written) -> manifest.links().address(name, address, written))
                    .readWithin(bytes(place), place.toString(), name);
            ofChapters.addAll(parsed.diagnostics());
            return Optional.of(placed(parsed.value(), file, new SourceName(name)));
        } catch (IOException e) {
            findings.error("chapter-unreadable", "cannot be read: " + e.getMessage(), file.at());
            return Optional.empty();
        }
    }

    private byte[] bytes(Path place) throws IOException {
        byte[] bytes = Files.readAllBytes(place);
        return manifest.dialect() == Dialect.BOOKDOWN ? BookdownManifest.withoutMarks(bytes) : bytes;
    }

    /** A chapter that does not tell its language is in that of the book. */
    private Article placed(Article article, File file, SourceName name) {
        Metadata.Builder placed = article.metadata().toBuilder().title(title(article, file, name));
        if (article.metadata().language().isEmpty()) {
            manifest.metadata().language().ifPresent(placed::language);
            if (article.metadata().direction().isEmpty()) {
                manifest.metadata().direction().ifPresent(placed::direction);
            }
        }
        return article.withMetadata(placed.build());
    }

    /**
     * A chapter is called what the manifest calls it where it has no title but its file's name, or is given another. What a
     * dedication's file is called is no title, and neither is that of a list or an index that is still to be written.
     */
    private static String title(Article article, File file, SourceName name) {
        boolean isUntitled = article.metadata().title().equals(name.title());
        boolean isCalled = file.isRenamed() || (isUntitled && !file.title().isBlank());
        return isCalled
                ? file.title()
                : isUntitled && (file.role().standsAlone() || isToBeFilled(article, file.role()))
                        ? ""
                        : article.metadata().title();
    }

    private static boolean isToBeFilled(Article article, Role role) {
        boolean isFilled = role == Role.LIST_OF_FIGURES || role == Role.LIST_OF_TABLES || role == Role.INDEX;
        return isFilled && EmptyArticle.is(article);
    }
}
