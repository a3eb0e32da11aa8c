package dev.octavo.epub;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names for the files of a book's text: lower-case ASCII, each once, and made from what stays when the book is made again, so
 * that readers find their place.
 */
final class FileNames {

    private final Map<String, Integer> taken = new HashMap<>();

    /** A name for a file of some kind, from the names of what is in it; the second of two that would be the same is numbered. */
    String of(String kind, String... names) {
        String base = kind + Stream.of(names).map(XmlNames::fileSuffix).collect(Collectors.joining());
        String free = base;
        while (taken.containsKey(free)) {
            free = base + "-" + taken.merge(base, 1, Integer::sum);
        }
        taken.put(free, 1);
        return free + ".xhtml";
    }
}
