package dev.octavo.html.site;

import dev.octavo.model.SourceRange;
import dev.octavo.report.Diagnostic;
import dev.octavo.resource.ResourceLoader;
import dev.octavo.source.SourceKind;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of a folder of articles, by their paths with slashes; those that are hidden or outputs are left out. The folder may
 * be given by a symbolic link, but those in it are not followed: they may lead out of it, or in a circle.
 */
final class SourceFolder {

    private static final Pattern WORKS = Pattern.compile(".+\\.(bib|bibtex|csl|json|ya?ml)", Pattern.CASE_INSENSITIVE);

    private final Path root;
    private final TreeMap<String, String> stamps = new TreeMap<>();
    private final Map<String, String> byNormalPath = new TreeMap<>();
    private final TreeSet<String> links = new TreeSet<>();
    private final TreeSet<String> modules = new TreeSet<>();

    private SourceFolder(Path root) {
        this.root = root;
    }

    /**
     * Searches a folder.
     *
     * @throws IOException if it, or a folder in it, cannot be searched
     */
    static SourceFolder search(Path folder, Path output) throws IOException {
        SourceFolder files = new SourceFolder(Failures.named("search", folder, folder::toRealPath));
        Files.walkFileTree(files.root, files.new Search(output.toRealPath()));
        files.stamps.keySet().forEach(path -> files.byNormalPath.putIfAbsent(LinkTargets.normal(path), path));
        return files;
    }

    /** The articles of the site, in the order of their paths. */
    List<String> articles(UnpublishedPaths unpublished) {
        return written().filter(path -> unpublished.holding(path).isEmpty()).toList();
    }

    private Stream<String> written() {
        return stamps.keySet().stream().filter(SourceKind::isText);
    }

    /** The paths of all files. */
    Set<String> paths() {
        return Collections.unmodifiableSet(stamps.keySet());
    }

    byte[] read(String path) throws IOException {
        return Files.readAllBytes(root.resolve(path));
    }

    /** The file of a path whose letters may be composed in another way; empty where there is none. */
    Optional<String> find(String path) {
        return Optional.ofNullable(byNormalPath.get(LinkTargets.normal(path)));
    }

    /** What an article may read beside itself. */
    ResourceLoader beside(String article) {
        return ResourceLoader.within(root.resolve(article).resolveSibling(""));
    }

    /** A name for the state of the bibliographies and styles that articles may cite by. */
    String stampOfWorks() {
        return Hash.of(stamps.entrySet().stream()
                .filter(file -> WORKS.matcher(file.getKey()).matches())
                .toList()
                .toString());
    }

    /** A name for the state of all files, as far as their names, sizes and times tell it. */
    String stamp() {
        return Hash.of(stamps + "\n" + links + "\n" + modules);
    }

    /** What is said of that which holds articles, or would be one, and is not part of the site. */
    List<Diagnostic> skipped(UnpublishedPaths unpublished) {
        Stream<Diagnostic> linked = links.stream()
                .map(path -> Diagnostic.warning(
                        "link-skipped", "a symbolic link, which is not followed", SourceRange.whole(path)));
        Stream<String> leftOut =
                written().flatMap(path -> unpublished.holding(path).stream()).distinct();
        return Stream.concat(linked, Stream.concat(leftOut, modules.stream()).map(SourceFolder::notPublished))
                .toList();
    }

    private static Diagnostic notPublished(String path) {
        return Diagnostic.info("not-published", UnpublishedPaths.reason(path), SourceRange.whole(path));
    }

    private final class Search extends SimpleFileVisitor<Path> {

        private final Path output;

        Search(Path output) {
            this.output = output;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (folder.endsWith(UnpublishedPaths.MODULES) && !folder.equals(root)) {
                modules.add(path(folder));
                return FileVisitResult.SKIP_SUBTREE;
            }
            boolean isLeftOut = !folder.equals(root)
                    && (isHidden(folder) || folder.toRealPath().equals(output));
            return isLeftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            String path = path(file);
            if (attributes.isRegularFile()) {
                stamps.put(path, attributes.size() + " " + attributes.lastModifiedTime());
            } else if (attributes.isSymbolicLink() && (SourceKind.isText(path) || Files.isDirectory(file))) {
                links.add(path);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            throw Failures.named("search", file, e);
        }

        private String path(Path file) {
            return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        }

        private static boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }
}
