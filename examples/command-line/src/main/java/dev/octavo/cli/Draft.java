package dev.octavo.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** A file in work beside the place it will have: gone when it is closed, also where the process is ended before. */
final class Draft implements AutoCloseable {

    private final Path path;
    private final Thread atExit;

    private Draft(Path path) {
        this.path = path;
        this.atExit = new Thread(path.toFile()::delete);
    }

    /** A draft of a file. */
    static Draft of(Path file) throws IOException {
        Draft draft = new Draft(file.resolveSibling(".octavo-" + UUID.randomUUID() + ".tmp"));
        try {
            Runtime.getRuntime().addShutdownHook(draft.atExit);
        } catch (IllegalStateException e) {
            throw stopped(e);
        }
        return draft;
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            throw stopped(e);
        }
    }

    private static IOException stopped(IllegalStateException e) {
        IOException stopped = new InterruptedIOException("the command was stopped");
        stopped.initCause(e);
        return stopped;
    }
}
