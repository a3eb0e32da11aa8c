package dev.octavo.html.site;

import static java.nio.file.StandardOpenOption.CREATE_NEW;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The folder that a site is written to: only what changed, each file whole or not at all, and nothing outside it.
 *
 * <p>It knows what an earlier build wrote, by path, and deletes of it what this build did not write again. Thread-safe.
 */
final class OutputFolder {

    private final Path root;
    private final Map<String, String> before;
    private final NavigableMap<String, String> files = new ConcurrentSkipListMap<>();
    private final Set<Path> checked = ConcurrentHashMap.newKeySet();
    private final AtomicInteger written = new AtomicInteger();

    /**
     * A folder, made where it is missing.
     *
     * @param before the files that an earlier build wrote, with their stamps
     */
    OutputFolder(Path folder, Map<String, String> before) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        this.root = folder.toRealPath();
        this.before = new TreeMap<>(before);
    }

    /** Lets a file have these contents. */
    void write(String path, byte[] contents) throws IOException {
        Path file = inside(path);
        String stamp = stamp(contents);
        if (files.put(path, stamp) != null || isAsBefore(path, stamp, file) || holds(file, contents)) {
            return;
        }
        replace(file, contents);
        written.incrementAndGet();
    }

    /** Writes a file that is no part of the site. */
    void writeBeside(String name, byte[] contents) throws IOException {
        Path file = inside(name);
        if (!holds(file, contents)) {
            replace(file, contents);
        }
    }

    /** Keeps a file as an earlier build wrote it; {@code false} where it is not there. */
    boolean keep(String path) throws IOException {
        String stamp = before.getOrDefault(path, "");
        if (stamp.isEmpty() || !isAsBefore(path, stamp, inside(path))) {
            return false;
        }
        files.put(path, stamp);
        return true;
    }

    /** Keeps all files as an earlier build wrote them; {@code false} where one is not there. */
    boolean keepsAll() throws IOException {
        for (Map.Entry<String, String> file : before.entrySet()) {
            if (!isAsBefore(file.getKey(), file.getValue(), inside(file.getKey()))) {
                return false;
            }
        }
        files.putAll(before);
        return true;
    }

    /** Deletes what an earlier build wrote and this one did not, unless someone changed it since. */
    int removeOthers() throws IOException {
        int removed = 0;
        for (String path : before.keySet()) {
            if (!files.containsKey(path) && remove(inside(path), before.get(path))) {
                removed++;
            }
        }
        return removed;
    }

    /** The files of this build with their stamps, by path. */
    Map<String, String> files() {
        return files;
    }

    int written() {
        return written.get();
    }

    private boolean remove(Path file, String stamp) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || !stamp(Files.readAllBytes(file)).equals(stamp)) {
            return false;
        }
        Files.delete(file);
        try {
            for (Path folder = parent(file); !folder.equals(root); folder = parent(folder)) {
                Files.delete(folder);
            }
        } catch (DirectoryNotEmptyException e) {
            return true; // something else lies in the folder, which therefore stays
        }
        return true;
    }

    private boolean isAsBefore(String path, String stamp, Path file) throws IOException {
        return stamp.equals(before.get(path))
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && stamp.endsWith(" " + Files.size(file));
    }

    private static boolean holds(Path file, byte[] contents) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == contents.length
                && Arrays.equals(Files.readAllBytes(file), contents);
    }

    private static String stamp(byte[] contents) {
        return Hash.of(contents) + " " + contents.length;
    }

    /**
     * The file of a path.
     *
     * @throws IOException if it is outside, which a link in the output folder may cause
     */
    private Path inside(String path) throws IOException {
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

    private static void replace(Path file, byte[] contents) throws IOException {
        Files.createDirectories(parent(file));
        Path unfinished = file.resolveSibling(".octavo-" + UUID.randomUUID() + ".part");
        try {
            Files.write(unfinished, contents, CREATE_NEW);
            move(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
