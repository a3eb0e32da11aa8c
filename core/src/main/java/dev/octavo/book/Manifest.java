package dev.octavo.book;

import dev.octavo.model.Metadata;
import dev.octavo.model.SourceRange;
import java.nio.file.Path;
import java.util.List;

/**
 * What a book says about itself, and which files are its chapters.
 *
 * @param metadata what is known about the whole
 * @param root the folder that the paths of the chapters start from
 * @param items its chapters and parts, in reading order
 */
record Manifest(Metadata metadata, Path root, List<Item> items) {

    /** A place in the order of the book. */
    sealed interface Item {}

    /**
     * A file.
     *
     * @param title what the manifest calls it; empty where it does not
     * @param isRenamed whether it is called so whatever it calls itself
     * @param path its path from the root, as it is written
     * @param at where it is written
     */
    record File(String title, boolean isRenamed, String path, SourceRange at) implements Item {}

    /**
     * Files under a common title.
     *
     * @param title the title
     * @param files the files
     */
    record Part(String title, List<File> files) implements Item {}
}
