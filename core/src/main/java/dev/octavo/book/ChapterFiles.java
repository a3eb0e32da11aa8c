package dev.octavo.book;

import dev.octavo.book.Manifest.File;
import dev.octavo.internal.PercentCodes;
import dev.octavo.source.SourceKind;
import dev.octavo.source.text.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds the files that a manifest names: each once, and none outside of the book's folder. */
final class ChapterFiles {

    private final Path root;
    private final Findings findings;
    private final Set<Path> taken = new HashSet<>();

    ChapterFiles(Path root, Findings findings) {
        this.root = root.toAbsolutePath().normalize();
        this.findings = findings;
    }

    /** Where a file is, from the root; empty, and reported, where it is not to be had. */
    Optional<Path> find(File file) {
        try {
            Path written = root.resolve(file.path()).normalize();
            Path place = Files.exists(written)
                    ? written
                    : root.resolve(PercentCodes.decoded(file.path())).normalize();
            if (!place.startsWith(root) || leadsOut(place)) {
                return missing("chapter-outside", "outside of the book's folder: " + file.path(), file);
            } else if (Files.isDirectory(place) || isBook(place)) {
                return missing("chapter-kind", "a folder or another book, no text: " + file.path(), file);
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

    /** A summary is a text as well. */
    private static boolean isBook(Path place) {
        return BookReader.isManifest(place) && !SourceKind.isText(place.toString());
    }

    /** Links of the file system may lead anywhere. */
    private boolean leadsOut(Path place) throws IOException {
        return Files.exists(place) && !place.toRealPath().startsWith(root.toRealPath());
    }

    private Optional<Path> missing(String code, String message, File file) {
        findings.error(code, message, file.at());
        return Optional.empty();
    }
}
