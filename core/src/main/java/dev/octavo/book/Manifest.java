package dev.octavo.book;

import dev.octavo.model.Metadata;
import dev.octavo.model.Role;
import dev.octavo.model.SourceRange;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a book says about itself, and which files are its chapters.
 *
 * @param metadata what is known about the whole
 * @param root the folder that the paths of the chapters start from
 * @param home the folder of the whole book, that root or one around it: what chapters include is found in it
 * @param items its chapters and parts, in reading order
 * @param dialect what its chapters may hold that is not their text
 * @param links where the links of its chapters lead
 */
record Manifest(Metadata metadata, Path root, Path home, List<Item> items, Dialect dialect, Links links) {

    /** A manifest of chapters whose links lead to files. */
    Manifest(Metadata metadata, Path root, List<Item> items, Dialect dialect) {
        this(metadata, root, root, items, dialect, (path, address, written) -> address);
    }

    /** This manifest of a book that has more than its chapters' files in a folder around theirs. */
    Manifest within(Path home) {
        return new Manifest(metadata, root, home, items, dialect, links);
    }

    /** This manifest with what becomes of the titles that it gives. */
    Manifest withTitles(UnaryOperator<String> change) {
        Metadata titled =
                metadata.toBuilder().title(change.apply(metadata.title())).build();
        List<Item> called = items.stream()
                .<Item>map(item -> item instanceof Part part
                        ? new Part(change.apply(part.title()), called(part.files(), change))
                        : ((File) item).called(change))
                .toList();
        return new Manifest(titled, root, home, called, dialect, links);
    }

    private static List<File> called(List<File> files, UnaryOperator<String> change) {
        return files.stream().map(file -> file.called(change)).toList();
    }

    /** The files that it names, in reading order. */
    Stream<File> files() {
        return items.stream().flatMap(item -> item.files().stream()).flatMap(File::stream);
    }

    /** Where links between chapters lead. */
    @FunctionalInterface
    interface Links {

        /**
         * The address of what a link means, from the root of the book.
         *
         * @param path the path of the chapter that it stands in
         * @param address its address from the root of the book
         * @param written its address as it is written
         */
        String address(String path, String address, String written);
    }

    /** What the files of chapters hold beside their text. */
    enum Dialect {
        /** Nothing. */
        NONE,
        /** Lines of code that are not shown. */
        MDBOOK,
        /** Headings that begin parts. */
        BOOKDOWN
    }

    /** A place in the order of the book. */
    sealed interface Item {

        /** The file that it is, or those that it gathers, without those below them. */
        List<File> files();
    }

    /**
     * A file.
     *
     * @param role what it is in the book
     * @param title what the manifest calls it; empty where it does not
     * @param isRenamed whether it is called so whatever it calls itself
     * @param path its path from the root, as it is written; empty for what is written of the others, without a file
     * @param chapters those that belong below it
     * @param at where it is written
     */
    record File(Role role, String title, boolean isRenamed, String path, List<File> chapters, SourceRange at)
            implements Item {

        /** What is written of the others, such as an index; called by its usual name where the title is empty. */
        static File written(Role role, String title, SourceRange at) {
            return new File(role, title, true, "", List.of(), at);
        }

        private File called(UnaryOperator<String> change) {
            List<File> below = Manifest.called(chapters, change);
            return new File(role, change.apply(title), isRenamed, path, below, at);
        }

        @Override
        public List<File> files() {
            return List.of(this);
        }

        boolean isWritten() {
            return path.isEmpty();
        }

        /** It and those below it. */
        Stream<File> stream() {
            return Stream.concat(Stream.of(this), chapters.stream().flatMap(File::stream));
        }
    }

    /**
     * Files under a common title.
     *
     * @param title the title
     * @param files the files
     */
    record Part(String title, List<File> files) implements Item {}
}
