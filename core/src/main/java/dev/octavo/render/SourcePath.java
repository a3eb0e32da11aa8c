package dev.octavo.render;

import dev.octavo.internal.PercentCodes;
import dev.octavo.model.Article;
import dev.octavo.source.SourceKind;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a source stands, as links between sources tell it: with slashes, without dots, without the ending, its letters
 * composed; a file that only stands for its folder is the folder.
 */
final class SourcePath {

    private static final Pattern STANDS_FOR_FOLDER = Pattern.compile("/(?:_?index|readme)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SLASHES = Pattern.compile("[/\\\\]");
    private static final Pattern REST = Pattern.compile("[?#].*", Pattern.DOTALL);

    private SourcePath() {}

    /** The place of an article's source; empty for one that was made in code. */
    static Optional<String> of(Article article) {
        return Optional.of(article.at().source())
                .filter(source -> !source.isEmpty())
                .map(SourcePath::normal);
    }

    /** The place that a link means, which stands in the given source; from the top where it begins with a slash. */
    static String ofLink(String source, String destination) {
        String path = PercentCodes.decoded(REST.matcher(destination.strip()).replaceFirst(""));
        String folder = source.replace('\\', '/').replaceFirst("[^/]*$", "");
        return normal(path.startsWith("/") ? path : folder + path);
    }

    /** A path as places are compared. */
    static String normal(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : SLASHES.split(path, -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        String plain = SourceKind.withoutEnding("/" + String.join("/", parts));
        return Normalizer.normalize(STANDS_FOR_FOLDER.matcher(plain).replaceFirst(""), Normalizer.Form.NFC);
    }
}
