package dev.octavo.book;

import dev.octavo.model.Publication;
import dev.octavo.resource.ResourceLoader;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A book that was read.
 *
 * @param publication its chapters and parts; each article's identifier is its file's path from the root, without the ending
 * @param root the folder that the paths of its chapters and pictures start from, to open with {@link
 *     ResourceLoader#within}
 */
public record Book(Publication publication, Path root) {

    /** Rejects nulls by name. */
    public Book {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(root, "root");
    }
}
