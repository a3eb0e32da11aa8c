package dev.octavo.cli;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Waits until something changes in folders, at any depth. */
final class FolderWatch implements AutoCloseable {

    /** An editor saves in several steps, a version control many files: they are one change. */
    private static final int QUIET_MILLIS = 150;

    /** What the folders are really called, and what the user calls them. */
    private final Map<Path, Path> folders = new LinkedHashMap<>();

    private final Path output;
    private final WatchService changes;

    private FolderWatch(Path output, WatchService changes) {
        this.output = output;
        this.changes = changes;
    }

    /** Watches folders, but not what is written to the output folder in one of them. */
    static FolderWatch of(Collection<Path> folders, Path output) throws IOException {
        Path left = Files.exists(output)
                ? output.toRealPath()
                : output.toAbsolutePath().normalize();
        FolderWatch watch = new FolderWatch(left, output.getFileSystem().newWatchService());
        for (Path folder : folders) {
            watch.folders.put(folder.toRealPath(), folder.toAbsolutePath().normalize());
        }
        watch.register();
        return watch;
    }

    /**
     * Returns when something has changed and all has been quiet since.
     *
     * @return the absolute paths of what has changed, hidden files left out: files, and folders of whose files nothing is known
     */
    Set<Path> awaitChange() throws IOException, InterruptedException {
        Set<Path> changed = new LinkedHashSet<>();
        while (changed.isEmpty()) {
            WatchKey key = changes.take();
            while (key != null) {
                Path folder = (Path) key.watchable();
                key.pollEvents().forEach(event -> add(folder, event, changed));
                key.reset();
                key = changes.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
            }
            register();
        }
        return changed;
    }

    private void add(Path folder, WatchEvent<?> event, Set<Path> changed) {
        Path found = event.context() instanceof Path name ? folder.resolve(name) : folder;
        if (!isHidden(found) && !found.startsWith(output)) {
            changed.add(asCalled(found));
        }
    }

    private Path asCalled(Path real) {
        return folders.entrySet().stream()
                .filter(folder -> real.startsWith(folder.getKey()))
                .map(folder -> folder.getValue().resolve(folder.getKey().relativize(real)))
                .findFirst()
                .orElse(real);
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }

    /** Watches every folder that is there now; those that are watched already stay so. */
    private void register() throws IOException {
        for (Path folder : folders.keySet()) {
            Files.walkFileTree(folder, new Registering(folder));
        }
    }

    private final class Registering extends SimpleFileVisitor<Path> {

        private final Path top;

        Registering(Path top) {
            this.top = top;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path found, BasicFileAttributes attributes) throws IOException {
            if (!found.equals(top) && (isHidden(found) || found.equals(output))) {
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
    }

    @Override
    public void close() throws IOException {
        changes.close();
    }
}
