package dev.octavo.html.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The paths that are taken. Two that differ in case alone are the same, since they are on many disks; a file cannot be a
 * folder too.
 */
final class Claims {

    private final Set<String> files = new HashSet<>();
    private final Set<String> folders = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Takes a path for a file; {@code false} where it is taken. */
    boolean file(String path) {
        String folded = folded(path);
        if (folders.contains(folded) || isInsideFile(folded) || !files.add(folded)) {
            return false;
        }
        for (int slash = folded.lastIndexOf('/'); slash > 0; slash = folded.lastIndexOf('/', slash - 1)) {
            folders.add(folded.substring(0, slash));
        }
        return true;
    }

    /** Takes a path for a file, or one like it with a number. */
    String freeFile(String path) {
        String free = path;
        while (!file(free)) {
            free = path.replaceFirst("(/index)?\\.html$", "-" + nextNumber(path) + "$0");
        }
        return free;
    }

    /** Takes a path for a folder, or one like it with a number. */
    String freeFolder(String path) {
        String free = path;
        while (files.contains(folded(free)) || !folders.add(folded(free))) {
            free = path + "-" + nextNumber(path);
        }
        return free;
    }

    private int nextNumber(String path) {
        return numbers.merge(folded(path), 2, (number, first) -> number + 1);
    }

    private boolean isInsideFile(String path) {
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            if (files.contains(path.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    /** What is the same in two texts that differ in case alone. */
    static String folded(String path) {
        return path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
