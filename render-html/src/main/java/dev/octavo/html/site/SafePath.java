package dev.octavo.html.site;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes names that every file system holds and every server serves, of whatever an author wrote. */
final class SafePath {

    private static final Pattern RESERVED =
            Pattern.compile("(con|prn|aux|nul|clock\\$|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern DOTS = Pattern.compile("\\.+");

    /** What most names are, and longer than any that is reserved. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][\\w-]{3,59}\\w(\\.[A-Za-z0-9]{1,9})?");

    private static final Pattern EDGES = Pattern.compile("^[.-]+|[.-]+$");
    private static final String MARKS = "-_.~+@=,";
    private static final int MAX_BYTES = 120;

    private SafePath() {}

    /** A path with slashes, without those of its parts that say nothing; empty where none is left. */
    static Optional<String> of(String path) {
        String safe = Arrays.stream(path.split("/", -1))
                .filter(part -> !part.isBlank() && !DOTS.matcher(part).matches())
                .map(SafePath::name)
                .collect(Collectors.joining("/"));
        return Optional.of(safe).filter(text -> !text.isEmpty());
    }

    /** One name: letters and digits of any script stay, what else there is becomes a hyphen. */
    static String name(String text) {
        return PLAIN.matcher(text).matches() ? text : mended(text);
    }

    private static String mended(String text) {
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> append(c, out));
        String trimmed = EDGES.matcher(shortened(out.toString())).replaceAll("");
        String name = trimmed.isEmpty() ? "page" : trimmed;
        return RESERVED.matcher(name).matches() ? name.replaceFirst("^[^.]*", "$0_") : name;
    }

    private static void append(int c, StringBuilder out) {
        if (Character.isLetterOrDigit(c) || isMark(c) || MARKS.indexOf(c) >= 0) {
            out.appendCodePoint(c);
        } else if (Character.getType(c) != Character.FORMAT && !endsWithHyphen(out)) {
            out.append('-');
        }
    }

    private static boolean endsWithHyphen(StringBuilder out) {
        return !out.isEmpty() && out.charAt(out.length() - 1) == '-';
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static String shortened(String name) {
        if (name.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES) {
            return name;
        }
        String hash = "-" + Hash.of(name).substring(0, 8);
        int end = 0;
        int bytes = hash.length();
        while (true) {
            int c = name.codePointAt(end);
            bytes += Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MAX_BYTES) {
                return name.substring(0, end) + hash;
            }
            end += Character.charCount(c);
        }
    }
}
