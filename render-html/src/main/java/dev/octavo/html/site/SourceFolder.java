package dev.octavo.html.site;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The files of a folder of articles, by their paths with slashes; those that are hidden or outputs are left out. */
final class SourceFolder {

    private static final Pattern ARTICLE = Pattern.compile(".+\\.(md|markdown)", Pattern.CASE_INSENSITIVE);

    private final Path root;
    private final TreeMap<String, String> stamps = new TreeMap<>();
    private final Map<String, String> byNormalPath = new TreeMap<>();

    private SourceFolder(Path root) {
        this.root = root;
    }

    /**
     * Searches a folder.
     *
     * @throws IOException if it, or a folder in it, cannot be searched
     */
    static SourceFolder search(Path folder, Path output) throws IOException {
        SourceFolder files = new SourceFolder(folder);
        Files.walkFileTree(folder, files.new Search(output.toRealPath()));
        files.stamps.keySet().forEach(path -> files.byNormalPath.putIfAbsent(LinkTargets.normal(path), path));
        return files;
    }

    /** The articles, in the order of their paths. */
    List<String> articles() {
        return stamps.keySet().stream().filter(SourceFolder::isArticle).toList();
    }

    static boolean isArticle(String path) {
        return ARTICLE.matcher(path).matches();
    }

    byte[] read(String path) throws IOException {
        return Files.readAllBytes(root.resolve(path));
    }

    /** The file of a path whose letters may be composed in another way; empty where there is none. */
    Optional<String> find(String path) {
        return Optional.ofNullable(byNormalPath.get(LinkTargets.normal(path)));
    }

    /** A name for the state of all files, as far as their names, sizes and times tell it. */
    String stamp() {
        return Hash.of(stamps.toString());
    }

    private final class Search extends SimpleFileVisitor<Path> {

        private final Path output;

        Search(Path output) {
            this.output = output;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            boolean isLeftOut = !folder.equals(root)
                    && (isHidden(folder) || folder.toRealPath().equals(output));
            return isLeftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file)) {
                String path = root.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/");
                stamps.put(path, attributes.size() + " " + attributes.lastModifiedTime());
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }
}
