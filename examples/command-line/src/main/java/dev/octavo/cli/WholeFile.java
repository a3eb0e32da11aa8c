package dev.octavo.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file whole or not at all: beside its place first, then moved there. */
final class WholeFile {

    /** What is to be written. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /** Writes the file, in place of one that is there, and the folders it lies in. */
    static void write(Path file, Content content) throws IOException {
        makeFolder(folderOf(file));
        try (Draft draft = Draft.of(file)) {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(draft.path(), StandardOpenOption.CREATE_NEW))) {
                content.writeTo(out);
            }
            move(draft.path(), file);
        }
    }

    /** The folder that a file lies in. */
    static Path folderOf(Path file) {
        return file.toAbsolutePath().resolveSibling("");
    }

    /** Makes a folder with its parents; one that is there already may be a link. */
    static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
