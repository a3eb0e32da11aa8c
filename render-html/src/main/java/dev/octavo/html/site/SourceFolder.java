package dev.octavo.html.site;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Searches a folder for articles, in the order of their paths; what is hidden and what is an output is left out. */
final class SourceFolder extends SimpleFileVisitor<Path> {

    private static final Pattern ARTICLE = Pattern.compile(".+\\.(md|markdown)", Pattern.CASE_INSENSITIVE);

    private final Path root;
    private final Path output;
    private final List<ArticleSource> found = new ArrayList<>();

    private SourceFolder(Path root, Path output) {
        this.root = root;
        this.output = output;
    }

    /**
     * The articles in a folder.
     *
     * @throws IOException if it, or a folder in it, cannot be searched
     */
    static List<ArticleSource> articles(Path folder, Path output) throws IOException {
        SourceFolder search = new SourceFolder(folder, output.toRealPath());
        Files.walkFileTree(folder, search);
        search.found.sort(Comparator.comparing(ArticleSource::path));
        return search.found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        boolean isLeftOut = !folder.equals(root) && (isHidden(folder) || folder.toRealPath().equals(output));
        return isLeftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String path = root.relativize(file).toString().replace('\\', '/');
        if (ARTICLE.matcher(path).matches() && !isHidden(file) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            found.add(new ArticleSource(path, file));
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}
