package dev.octavo.book;

import dev.octavo.book.Manifest.Dialect;
import dev.octavo.book.Manifest.File;
import dev.octavo.book.Manifest.Item;
import dev.octavo.model.Article;
import dev.octavo.model.MetaValue.Fields;
import dev.octavo.model.MetaValue.Scalar;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the chapters that a manifest names, side by side: how a chapter is read does not depend on those before it. They are
 * given, and their findings, in their order.
 */
final class ChapterReader {

    /**
     * A file that is there.
     *
     * @param path where it is, from the root
     */
    private record Found(File file, Path path) {}

    /**
     * What became of a file.
     *
     * @param article the chapter; empty where it cannot be read
     * @param findings what was found in it
     */
    private record Outcome(File file, Optional<Article> article, List<Diagnostic> findings) {}

    private final ArticleReader articles;
    private final Manifest manifest;
    private final Findings findings;
    private final Optional<ChapterMemory> memory;
    private final PicturePlaces pictures;
    private final ResourceLoader files;

    /** Equal records may stand for different entries of a manifest. */
    private final IdentityHashMap<File, Article> read = new IdentityHashMap<>();

    /**
     * The reading of one book.
     *
     * @param memory the chapters that were read before, where they are kept
     */
    ChapterReader(ArticleReader articles, Manifest manifest, Findings findings, Optional<ChapterMemory> memory) {
        this.articles = reader(articles, manifest);
        this.manifest = manifest;
        this.findings = findings;
        this.memory = memory;
        this.pictures = new PicturePlaces(manifest.root());
        this.files = files(manifest.root(), manifest.home());
    }

    /** What chapters may include: the files of the book, named from its root, or else from its home. */
    private static ResourceLoader files(Path root, Path home) {
        ResourceLoader inside = ResourceLoader.within(root);
        if (root.equals(home)) {
            return inside;
        }
        ResourceLoader all = ResourceLoader.within(home);
        String steps = home.toAbsolutePath()
                        .normalize()
                        .relativize(root.toAbsolutePath().normalize())
                        .toString()
                        .replace('\\', '/')
                + "/";
        ResourceLoader named = inside.orElse(all);
        return reference -> reference.startsWith("../") ? all.load(steps + reference) : named.load(reference);
    }

    /** What the manifest says of the book holds for each chapter. */
    private static ArticleReader reader(ArticleReader articles, Manifest manifest) {
        ArticleReader showing = manifest.dialect() == Dialect.MDBOOK ? articles.withoutHiddenLines() : articles;
        ArticleReader speaking =
                manifest.metadata().language().map(showing::withLanguage).orElse(showing);
        return isCiting(manifest) ? speaking.withCitations() : speaking;
    }

    private static boolean isCiting(Manifest manifest) {
        return manifest.metadata().frontMatter().values().containsKey("bibliography");
    }

    Parsed<Book> read() {
        List<Outcome> outcomes = outcomes();
        outcomes.forEach(outcome -> outcome.article().ifPresent(article -> read.put(outcome.file(), article)));
        List<Entry> entries = manifest.items().stream().flatMap(this::entry).toList();
        List<Diagnostic> all = new ArrayList<>(findings.inOrder());
        outcomes.forEach(outcome -> all.addAll(outcome.findings()));
        return new Parsed<>(new Book(new Publication(manifest.metadata(), entries), manifest.root()), all);
    }

    private List<Outcome> outcomes() {
        ChapterFiles places = new ChapterFiles(manifest.root(), findings);
        List<Found> found = manifest.files()
                .filter(file -> !file.isWritten())
                .flatMap(file -> places.find(file).map(path -> new Found(file, path)).stream())
                .toList();
        return found.parallelStream().map(this::outcome).toList();
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
        Optional<Article> article =
                file.isWritten() ? Optional.of(toBeWritten(file)) : Optional.ofNullable(read.get(file));
        List<Chapter> below = chapters(file.chapters());
        return article.map(found -> chapters(file, found, below)).orElseGet(below::stream);
    }

    /** Usually one; what belongs below the file belongs below the last of them. */
    private Stream<Chapter> chapters(File file, Article article, List<Chapter> below) {
        List<Article> all = manifest.dialect() == Dialect.BOOKDOWN
                ? BookdownChapters.in(article, manifest.metadata().title())
                : List.of(article);
        int last = all.size() - 1;
        Stream<Chapter> before = all.subList(0, last).stream().map(one -> new Chapter(file.role(), "", one, List.of()));
        return Stream.concat(before, Stream.of(new Chapter(file.role(), "", all.get(last), below)));
    }

    /** A place for what is written of the other chapters. */
    private Article toBeWritten(File file) {
        Metadata.Builder metadata = Metadata.builder().title(file.title()).frontMatter(new Fields(Map.of(), file.at()));
        manifest.metadata().language().ifPresent(metadata::language);
        String id = file.role() == Role.INDEX ? BookIndex.ID : file.role().key();
        return new Article(id, metadata.build(), List.of(), List.of(), List.of(), List.of());
    }

    private Outcome outcome(Found found) {
        File file = found.file();
        Path path = found.path();
        String name = path.toString().replace('\\', '/');
        try {
            Parsed<Article> parsed = parsed(manifest.root().resolve(path), name);
            Article article = placed(parsed.value(), file, new SourceName(name));
            return new Outcome(file, Optional.of(article), parsed.diagnostics());
        } catch (IOException e) {
            Diagnostic unreadable =
                    Diagnostic.error("chapter-unreadable", "cannot be read: " + e.getMessage(), file.at());
            return new Outcome(file, Optional.empty(), List.of(unreadable));
        }
    }

    /** A chapter as it was read before, where nothing has changed, else as it is read now. */
    private Parsed<Article> parsed(Path place, String name) throws IOException {
        byte[] text = bytes(place);
        Lookups lookups = new Lookups(
                files, pictures, (address, written) -> manifest.links().address(name, address, written));
        Object how = List.of(manifest.dialect(), manifest.metadata().language(), isCiting(manifest));
        Optional<Parsed<Article>> before = memory.flatMap(kept -> kept.recall(place, how, text, lookups));
        if (before.isPresent()) {
            return before.get();
        }
        Parsed<Article> now = lookups.over(articles).readWithin(text, place.toString(), name);
        memory.ifPresent(kept -> kept.keep(place, how, text, lookups, now));
        return now;
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
    private String title(Article article, File file, SourceName name) {
        boolean isUntitled = !tellsTitle(article) && article.metadata().title().equals(name.title());
        boolean isCalled = file.isRenamed() || (isUntitled && !file.title().isBlank());
        return isCalled
                ? file.title()
                : isUntitled && (file.role().standsAlone() || isToBeFilled(article, file.role()))
                        ? ""
                        : article.metadata().title();
    }

    private static boolean tellsTitle(Article article) {
        return article.metadata().frontMatter().values().get("title") instanceof Scalar title
                && !title.text().isBlank();
    }

    private boolean isToBeFilled(Article article, Role role) {
        boolean isFilled = role == Role.LIST_OF_FIGURES
                || role == Role.LIST_OF_TABLES
                || role == Role.INDEX
                || (role == Role.BIBLIOGRAPHY && isCiting(manifest));
        return isFilled && EmptyArticle.is(article);
    }
}
