package dev.octavo.source.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a source tells.
 *
 * @param path the name as it was given, usually a file's path
 */
public record SourceName(String path) {

    /** The last folder and the file of a path with slashes of either kind. */
    private static final Pattern PARTS = Pattern.compile("(?:.*[/\\\\])?(?:([^/\\\\]+)[/\\\\]+)?([^/\\\\]+)[/\\\\]*");

    private static final Set<String> UNSPECIFIC = Set.of("index", "_index");
    private static final Pattern DATE = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}-");

    /** The file's name without its ending; the folder's name for a file that only stands for its folder. */
    public String stem() {
        Matcher parts = PARTS.matcher(path);
        String folder = parts.matches() && parts.group(1) != null ? parts.group(1) : "";
        String file = parts.matches() ? parts.group(2).replaceFirst("(?<=.)\\.[^.]*$", "") : path;
        String stem = UNSPECIFIC.contains(file.toLowerCase(Locale.ROOT)) && !folder.isEmpty() ? folder : file;
        return stem.isBlank() ? "article" : stem;
    }

    /** A title made from the file's name: {@code 2015-11-01-what_is-this} is "What is this". */
    public String title() {
        String words = DATE.matcher(stem())
                .replaceFirst("")
                .replaceAll("[-_\\s]+", " ")
                .strip();
        String name = words.isEmpty() ? stem() : words;
        int first = name.offsetByCodePoints(0, 1);
        return new StringBuilder()
                .appendCodePoint(Character.toTitleCase(name.codePointAt(0)))
                .append(name, first, name.length())
                .toString();
    }
}
