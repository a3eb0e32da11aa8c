package dev.octavo.html.site;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Names the file at which something failed, and why; the messages of the JDK often hold the path alone. */
final class Failures {

    /** What is done with a file. */
    @FunctionalInterface
    interface Work<R> {
        R run() throws IOException;
    }

    private Failures() {}

    /**
     * Does something with a file.
     *
     * @param doing what is done: {@code write}
     * @param file the file as the caller knows it
     * @throws IOException if it fails: {@code cannot write out/a.html: permission denied}
     */
    static <R> R named(String doing, Path file, Work<R> work) throws IOException {
        try {
            return work.run();
        } catch (IOException e) {
            throw named(doing, file, e);
        }
    }

    /** The failure of doing something with a file. */
    static IOException named(String doing, Path file, IOException cause) {
        return new IOException("cannot " + doing + " " + file + ": " + reason(cause), cause);
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return "a file is in the way";
        }
        if (e instanceof DirectoryNotEmptyException) {
            return "a folder is in the way";
        }
        return e instanceof FileSystemException failure && failure.getReason() != null
                ? failure.getReason()
                : String.valueOf(e.getMessage());
    }
}
