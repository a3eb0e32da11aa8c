package dev.octavo.cli;

import dev.octavo.book.BookReader;
import dev.octavo.cli.Input.Source;
import dev.octavo.cli.Input.Unusable;
import dev.octavo.source.SourceKind;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Expands arguments to inputs: a file, of Markdown or HTML, stands for itself, a folder for the book whose manifest it holds,
 * else for the texts below it that are not hidden, but for pages of HTML, which may be outputs of an earlier run, and {@code @FILE} for what
 * its lines name. A file that is named more than once is one input.
 */
final class Inputs {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String SUMMARY = "SUMMARY.md";

    private final Map<String, Input> found = new LinkedHashMap<>();

    private final boolean foldersAreBooks;

    private Inputs(boolean foldersAreBooks) {
        this.foldersAreBooks = foldersAreBooks;
    }

    /**
     * The inputs in the order of the arguments, those of a folder in the order of their paths.
     *
     * @param foldersAreBooks whether a folder without a manifest is a book too, in the order of its files
     */
    static List<Input> expand(List<String> arguments, boolean foldersAreBooks) {
        Inputs inputs = new Inputs(foldersAreBooks);
        arguments.forEach(inputs::addArgument);
        return List.copyOf(inputs.found.values());
    }

    /** Those of the inputs that can be published. */
    static List<Source> sources(List<Input> inputs) {
        return inputs.stream()
                .filter(Source.class::isInstance)
                .map(Source.class::cast)
                .toList();
    }

    private void addArgument(String argument) {
        if (argument.startsWith("@")) {
            addList(argument.substring(1));
        } else if (argument.endsWith(SUMMARY)) {
            addNamed(argument, this::addSummary);
        } else {
            addPath(argument);
        }
    }

    private void addList(String name) {
        try {
            Files.readString(Path.of(name))
                    .replaceFirst("^" + BYTE_ORDER_MARK, "")
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(this::addPath);
        } catch (InvalidPathException e) {
            add(new Unusable(name, "input-missing", "not a path"));
        } catch (IOException e) {
            add(new Unusable(name, "input-unreadable", "cannot read the list: " + Reason.of(e)));
        }
    }

    private void addPath(String name) {
        addNamed(name, this::addPath);
    }

    private void addNamed(String name, Consumer<Path> adding) {
        try {
            adding.accept(Path.of(name));
        } catch (InvalidPathException e) {
            add(new Unusable(name, "input-missing", "not a path"));
        }
    }

    /** Named by itself, a summary stands for its book; in a list and in a folder it is a text like others. */
    private void addSummary(Path file) {
        Path folder = WholeFile.folderOf(file).normalize();
        Path around = WholeFile.folderOf(folder);
        boolean isInSource =
                folder.endsWith("src") && BookReader.manifestIn(around).isPresent();
        Path book = isInSource ? around : folder;
        BookReader.manifestIn(book)
                .filter(manifest -> Files.isRegularFile(file))
                .ifPresentOrElse(manifest -> addBook(book, manifest), () -> addPath(file));
    }

    private void addPath(Path path) {
        Optional<Path> manifest = manifest(path);
        if (manifest.isPresent()) {
            addBook(Files.isDirectory(path) ? path : WholeFile.folderOf(path), manifest.get());
        } else if (Files.isDirectory(path)) {
            addFolder(path);
        } else if (Files.exists(path)) {
            Source file = new Source(path, path);
            add(new Source(path, file.folder()));
        } else {
            add(new Unusable(path.toString(), "input-missing", "no such file or folder"));
        }
    }

    /** The manifest that a path names: itself, or that of the book in a folder. */
    private Optional<Path> manifest(Path path) {
        if (Files.isDirectory(path)) {
            return BookReader.manifestIn(path).or(() -> Optional.of(path).filter(folder -> foldersAreBooks));
        }
        return Optional.of(path).filter(file -> BookReader.isManifest(file) && !file.endsWith(SUMMARY));
    }

    private void addBook(Path folder, Path manifest) {
        add(new Source(folder, WholeFile.folderOf(folder.toAbsolutePath().normalize()), Optional.of(manifest)));
    }

    private void addFolder(Path folder) {
        int before = found.size();
        List<Path> articles = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Search(folder, articles));
        } catch (IOException e) {
            add(new Unusable(folder.toString(), "input-unreadable", "cannot search: " + Reason.of(e)));
        }
        Collections.sort(articles);
        articles.forEach(article -> add(new Source(article, folder)));
        if (articles.isEmpty() && found.size() == before) {
            add(new Unusable(folder.toString(), "input-empty", "no articles (*.md, *.qmd, *.ipynb …) in this folder"));
        }
    }

    private void add(Input input) {
        String key = input instanceof Source source ? source.absolute().toString() : input.name();
        found.putIfAbsent(key, input);
    }

    /** Collects articles; a folder that cannot be opened is an input that failed, not the end of the search. */
    private final class Search extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<Path> articles;

        private Search(Path root, List<Path> articles) {
            this.root = root;
            this.articles = articles;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isHidden(folder) && !folder.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && SourceKind.isText(file.toString()) && Files.isRegularFile(file)) {
                articles.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        /** As editors and Jupyter call their copies. */
        private static boolean isHidden(Path file) {
            return String.valueOf(file.getFileName()).startsWith(".");
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            add(new Unusable(file.toString(), "input-unreadable", "cannot search: " + Reason.of(e)));
            return FileVisitResult.CONTINUE;
        }
    }
}
