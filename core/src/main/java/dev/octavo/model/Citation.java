package dev.octavo.model;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A reference to one or more works of a bibliography.
 *
 * <p>Markdown: {@code [see @knuth84, p. 33; -@lamport94]}, or within a sentence of a text that cites {@code @knuth84} or {@code @knuth84 [p. 33]}.
 *
 * @param works the works cited, in the order written; at least one
 * @param narrative whether it is part of the sentence, as in "Knuth (1984) says", rather than in brackets
 * @param at where it was read
 */
public record Citation(List<Work> works, boolean narrative, SourceRange at) implements Inline {

    /** What a key looks like that needs no braces around it, as pandoc has it: punctuation stands only between letters and digits. */
    public static final String BARE_KEY = "[\\p{L}\\p{N}_](?:[:.#$%&+?<>~/-]?+[\\p{L}\\p{N}_])*+";

    private static final Pattern BARE = Pattern.compile(BARE_KEY);

    /**
     * One work within a citation.
     *
     * @param key the work's key in the bibliography
     * @param prefix what stands before it ("see"), empty for none
     * @param locator where in the work ("p. 33"), empty for none
     * @param authorSuppressed whether the text already names the author
     */
    public record Work(String key, String prefix, String locator, boolean authorSuppressed) {

        /** Mends the texts. */
        public Work {
            key = XmlText.mend(Objects.requireNonNull(key, "key"));
            prefix = XmlText.mend(Objects.requireNonNull(prefix, "prefix"));
            locator = XmlText.mend(Objects.requireNonNull(locator, "locator"));
        }

        private String written() {
            return named() + (locator.isEmpty() ? "" : ", " + locator);
        }

        private String named() {
            String bare = BARE.matcher(key).matches() ? key : "{" + key + "}";
            return (prefix.isEmpty() ? "" : prefix + " ") + (authorSuppressed ? "-@" : "@") + bare;
        }
    }

    /** Copies the list. */
    public Citation {
        works = List.copyOf(Objects.requireNonNull(works, "works"));
        Objects.requireNonNull(at, "at");
        if (works.isEmpty()) {
            throw new IllegalArgumentException("a citation cites at least one work");
        }
    }

    /** The citation as it is written in Markdown, which is what stands for it where it is not set. */
    public String written() {
        Work first = works.get(0);
        if (narrative && works.size() == 1) {
            return first.named() + (first.locator().isEmpty() ? "" : " [" + first.locator() + "]");
        }
        String all = works.stream().map(Work::written).collect(Collectors.joining("; "));
        return narrative ? all : "[" + all + "]";
    }
}
