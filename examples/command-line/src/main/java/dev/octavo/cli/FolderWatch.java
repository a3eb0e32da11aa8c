package dev.octavo.cli;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Waits until something changes in a folder, at any depth. */
final class FolderWatch implements AutoCloseable {

    /** An editor saves in several steps, a version control many files: they are one change. */
    private static final int QUIET_MILLIS = 150;

    private final Path folder;
    private final Path output;
    private final WatchService changes;

    private FolderWatch(Path folder, Path output, WatchService changes) {
        this.folder = folder;
        this.output = output;
        this.changes = changes;
    }

    /** Watches a folder, but not what is written to the output folder in it. */
    static FolderWatch of(Path folder, Path output) throws IOException {
        Path left = Files.exists(output)
                ? output.toRealPath()
                : output.toAbsolutePath().normalize();
        FolderWatch watch = new FolderWatch(
                folder.toRealPath(), left, folder.getFileSystem().newWatchService());
        watch.register();
        return watch;
    }

    /** Returns when something has changed and all has been quiet since. */
    void awaitChange() throws IOException, InterruptedException {
        WatchKey key = changes.take();
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = changes.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
        register();
    }

    /** Watches every folder that is there now; those that are watched already stay so. */
    private void register() throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path found, BasicFileAttributes attributes) throws IOException {
                boolean isHidden =
                        !found.equals(folder) && found.getFileName().toString().startsWith(".");
                if (isHidden || found.equals(output)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                found.register(changes, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
                return FileVisitResult.CONTINUE;
            }

            /** It may be gone again. */
            @Override
            public FileVisitResult visitFileFailed(Path file, @Nullable IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() throws IOException {
        changes.close();
    }
}
