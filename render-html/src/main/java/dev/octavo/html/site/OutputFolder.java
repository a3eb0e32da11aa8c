package dev.octavo.html.site;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * The folder that a site is written to: only what changed, each file whole or not at all, and nothing outside it.
 *
 * <p>It knows what an earlier build wrote, by path, and deletes of it what this build did not write again. Of one that was ended
 * half-way it knows the path alone, and tells so by an empty stamp. Several threads may
 * write; what deletes is for one.
 */
final class OutputFolder {

    private final Path folder;
    private final ClosedFolder root;
    private final Map<String, String> before;
    private final NavigableMap<String, String> files = new ConcurrentSkipListMap<>();
    private final Set<String> replaced = new ConcurrentSkipListSet<>();
    private final AtomicInteger written = new AtomicInteger();
    private int removed;

    /**
     * A folder, made where it is missing.
     *
     * @param before the files that an earlier build wrote, with their stamps
     */
    OutputFolder(Path folder, Map<String, String> before) throws IOException {
        if (!Files.isDirectory(folder)) {
            Failures.named("make", folder, () -> Files.createDirectories(folder));
        }
        this.folder = folder;
        this.root = new ClosedFolder(folder);
        this.before = new TreeMap<>(before);
    }

    /**
     * What an earlier build wrote, and what this one is going to write; a file that is there and that none wrote is someone
     * else's.
     *
     * @param planned the paths of what will be written
     */
    Map<String, String> planned(Collection<String> planned) throws IOException {
        Map<String, String> known = new TreeMap<>(before);
        for (String path : planned) {
            if (before.containsKey(path) || !isThere(root.file(path))) {
                known.put(path, "");
            }
        }
        return known;
    }

    /** Deletes what an earlier build wrote where this one needs a folder in place of a file, or a file in place of a folder. */
    void clearTheWay(Collection<String> planned) throws IOException {
        Set<String> wanted = new HashSet<>(planned);
        Set<String> folders = new HashSet<>();
        planned.forEach(path -> folders.addAll(foldersOf(path)));
        for (String path : before.keySet()) {
            if (folders.contains(path) || foldersOf(path).stream().anyMatch(wanted::contains)) {
                remove(path);
            }
        }
    }

    /** The folders that a path lies in. */
    private static List<String> foldersOf(String path) {
        return IntStream.range(0, path.length())
                .filter(i -> path.charAt(i) == '/')
                .mapToObj(i -> path.substring(0, i))
                .toList();
    }

    /** Lets a file have these contents. */
    void write(String path, byte[] contents) throws IOException {
        Path file = root.file(path);
        String stamp = stamp(contents);
        if (files.put(path, stamp) != null || isAsBefore(path, stamp, file)) {
            return;
        }
        boolean isForeign = !before.containsKey(path) && isThere(file);
        if (replace(path, file, contents)) {
            written.incrementAndGet();
            if (isForeign) {
                replaced.add(path);
            }
        }
    }

    /** Writes a file that is no part of the site. */
    void writeBeside(String name, byte[] contents) throws IOException {
        replace(name, root.file(name), contents);
    }

    /** Writes a file; {@code false} where it has these contents already. */
    private boolean replace(String path, Path file, byte[] contents) throws IOException {
        return Failures.named("write", folder.resolve(path), () -> {
            if (WholeFiles.holds(file, contents)) {
                return false;
            }
            WholeFiles.replace(file, contents);
            return true;
        });
    }

    /** Keeps a file as an earlier build wrote it; {@code false} where it is not there. */
    boolean keep(String path) throws IOException {
        String stamp = before.getOrDefault(path, "");
        if (stamp.isEmpty() || !isAsBefore(path, stamp, root.file(path))) {
            return false;
        }
        files.put(path, stamp);
        return true;
    }

    /** Keeps all files as an earlier build wrote them; {@code false} where one is not there. */
    boolean keepsAll() throws IOException {
        for (Map.Entry<String, String> file : before.entrySet()) {
            if (!isAsBefore(file.getKey(), file.getValue(), root.file(file.getKey()))) {
                return false;
            }
        }
        files.putAll(before);
        return true;
    }

    /** Deletes what an earlier build wrote and this one did not, unless someone changed it since; tells how many it deleted. */
    int removeOthers() throws IOException {
        for (String path : before.keySet()) {
            if (!files.containsKey(path)) {
                remove(path);
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

    /** The files of this build in whose place were others, that no earlier build wrote. */
    Set<String> replaced() {
        return replaced;
    }

    private void remove(String path) throws IOException {
        Path file = root.file(path);
        String stamp = before.getOrDefault(path, "");
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            boolean isDeleted = Failures.named("delete", folder.resolve(path), () -> remove(file, stamp));
            removed += isDeleted ? 1 : 0;
        }
    }

    private boolean remove(Path file, String stamp) throws IOException {
        if (!stamp.isEmpty() && !stamp(Files.readAllBytes(file)).equals(stamp)) {
            return false;
        }
        Files.delete(file);
        try {
            for (Path empty : root.foldersOf(file)) {
                Files.delete(empty);
            }
        } catch (DirectoryNotEmptyException e) {
            return true; // something else lies in the folder, which therefore stays
        }
        return true;
    }

    private static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    private boolean isAsBefore(String path, String stamp, Path file) throws IOException {
        return stamp.equals(before.get(path))
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && stamp.endsWith(" " + Files.size(file));
    }

    private static String stamp(byte[] contents) {
        return Hash.of(contents) + " " + contents.length;
    }
}
