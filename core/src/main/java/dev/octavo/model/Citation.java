package dev.octavo.model;

import java.util.List;

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
            key = XmlText.mend(key);
            prefix = XmlText.mend(prefix);
            locator = XmlText.mend(locator);
        }
    }

    /** Copies the list. */
    public Citation {
        works = List.copyOf(works);
        if (works.isEmpty()) {
            throw new IllegalArgumentException("a citation cites at least one work");
        }
    }
}
