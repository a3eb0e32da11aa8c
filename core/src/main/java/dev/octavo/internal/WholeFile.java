package dev.octavo.internal;

import static java.nio.file.StandardOpenOption.CREATE_NEW;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes a file whole or not at all: beside its place first, then moved there. */
public final class WholeFile {

    /** What is to be written. */
    @FunctionalInterface
    public interface Content {

        /** Writes it; the stream is closed by whoever opened it. */
        void to(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes a file in place of what was there.
     *
     * @throws IOException if that failed; what was there is as it was
     */
    public static void write(Path file, Content content) throws IOException {
        if (Files.isDirectory(file)) { // else the exception would name the unfinished file
            throw new FileSystemException(file.toString(), null, "is a folder");
        }
        Path unfinished = beside(file);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished, CREATE_NEW))) {
                content.to(out);
            }
            move(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** A name that nobody has; a file of the system's for temporary ones would be readable to its owner alone. */
    private static Path beside(Path file) {
        return file.resolveSibling(".octavo-" + UUID.randomUUID() + ".part");
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
