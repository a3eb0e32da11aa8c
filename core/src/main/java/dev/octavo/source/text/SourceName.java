package dev.octavo.source.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a source tells.
 *
 * @param path the name as it was given, usually a file's path
 */
public record SourceName(String path) {

    private static final Set<String> UNSPECIFIC = Set.of("index", "_index");

    /** A day before the rest of the name, as Jekyll wants it of posts. */
    private static final Pattern DATED = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[-_ ]+(.*))?");

    /** The file's name without its ending; the folder's name for a file that only stands for its folder. */
    public String stem() {
        int end = endBeforeSlashes(path.length());
        int start = startOfPart(end);
        String file = end == 0 ? path : withoutEnding(path.substring(start, end));
        int endOfFolder = endBeforeSlashes(start);
        boolean isUnspecific = endOfFolder > 0 && UNSPECIFIC.contains(file.toLowerCase(Locale.ROOT));
        String stem = isUnspecific ? path.substring(startOfPart(endOfFolder), endOfFolder) : file;
        return stem.isBlank() ? "article" : stem;
    }

    private int endBeforeSlashes(int end) {
        int before = end;
        while (before > 0 && isSlash(path.charAt(before - 1))) {
            before--;
        }
        return before;
    }

    private int startOfPart(int end) {
        int start = end;
        while (start > 0 && !isSlash(path.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }

    private static String withoutEnding(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** The day that the name begins with: {@code 2015-11-01-what-is-this}; empty when the calendar has no such day. */
    public Optional<LocalDate> day() {
        Matcher dated = DATED.matcher(stem());
        return dated.matches() ? day(dated) : Optional.empty();
    }

    /** The name without the day that it begins with. */
    public String undated() {
        Matcher dated = DATED.matcher(stem());
        boolean hasMore =
                dated.matches() && dated.group(4) != null && !dated.group(4).isBlank();
        return hasMore && day(dated).isPresent() ? dated.group(4) : stem();
    }

    /** A title made from the file's name: {@code 2015-11-01-what_is-this} is "What is this"; a day alone stays as it is. */
    public String title() {
        if (undated().equals(stem()) && day().isPresent()) {
            return stem();
        }
        String words = undated().replaceAll("[-_\\s]+", " ").strip();
        String name = words.isEmpty() ? stem() : words;
        int first = name.offsetByCodePoints(0, 1);
        return new StringBuilder()
                .appendCodePoint(Character.toTitleCase(name.codePointAt(0)))
                .append(name, first, name.length())
                .toString();
    }

    private static Optional<LocalDate> day(Matcher dated) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(dated.group(1)),
                    Integer.parseInt(dated.group(2)),
                    Integer.parseInt(dated.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
