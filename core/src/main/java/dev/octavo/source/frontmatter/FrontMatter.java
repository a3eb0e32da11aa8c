package dev.octavo.source.frontmatter;

import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source parted at the fences of its front matter.
 *
 * @param yaml what stands between the fences, empty when there are none
 * @param body what stands below them, or the whole source
 */
public record FrontMatter(Optional<SourceText> yaml, SourceText body) {

    /** Three dashes; nanoc's documentation writes five. */
    private static final Pattern OPENING = Pattern.compile("\\A-{3,5}[ \\t]*\\n");

    private static final Pattern CLOSING = Pattern.compile("^(-{3,5}|\\.{3})[ \\t]*(\\n|\\z)", Pattern.MULTILINE);

    /** A line such as {@code title: …}, by which an unclosed fence is told from a thematic break. */
    private static final Pattern FIELD = Pattern.compile("[\\w-]+:(\\s|\\z)");

    public static FrontMatter part(SourceText source, Findings findings) {
        Matcher opening = OPENING.matcher(source.text());
        if (!opening.find()) {
            return none(source);
        }
        Matcher closing = CLOSING.matcher(source.text());
        int start = opening.end();
        if (closing.find(start)) {
            int end = closing.start();
            return new FrontMatter(Optional.of(source.lines(start, end)), source.from(closing.end()));
        }
        if (FIELD.matcher(source.text().substring(start)).lookingAt()) {
            findings.warning(
                    "front-matter-unclosed",
                    "the front matter has no closing ---; the whole file is read as text",
                    source.point(0, 0));
        }
        return none(source);
    }

    static FrontMatter none(SourceText source) {
        return new FrontMatter(Optional.empty(), source);
    }
}
