package dev.octavo.html.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A folder that no path leads out of, neither by dots nor by symbolic links. Thread-safe. */
final class ClosedFolder {

    private final Path root;
    private final Set<Path> checked = ConcurrentHashMap.newKeySet();

    ClosedFolder(Path folder) throws IOException {
        this.root = folder.toRealPath();
    }

    /**
     * The file of a path.
     *
     * @throws IOException if it is outside, which a link in the folder may cause
     */
    Path file(String path) throws IOException {
        Path file = root.resolve(path).normalize();
        Path folder = parent(file);
        if (!file.startsWith(root) || file.equals(root)) {
            throw new IOException("outside the output folder: " + path);
        }
        if (!checked.contains(folder)) {
            checkRealPath(folder, path);
            checked.add(folder);
        }
        return file;
    }

    /** The folders in this one that a file lies in, the innermost first. */
    List<Path> foldersOf(Path file) {
        List<Path> folders = new ArrayList<>();
        for (Path folder = parent(file); !folder.equals(root); folder = parent(folder)) {
            folders.add(folder);
        }
        return folders;
    }

    private void checkRealPath(Path folder, String path) throws IOException {
        Path existing = folder;
        while (!Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
            existing = parent(existing);
        }
        if (!existing.toRealPath().startsWith(root)) {
            throw new IOException("a link leads out of the output folder: " + path);
        }
    }

    private static Path parent(Path path) {
        return path.resolveSibling("");
    }
}
