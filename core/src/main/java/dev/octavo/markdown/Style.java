package dev.octavo.markdown;

/** Ways to write the same text, from the one that is nicest to edit to the one that is always understood. */
enum Style {
    /** Stars for emphasis; what hardly ever means something is not escaped. */
    PLAIN,
    /** Underscores for emphasis, which tell it from strong text beside it. */
    UNDERSCORES,
    /** Tags, which mark up also where no delimiter is understood: within words, before spaces. */
    TAGS,
    /** Tags, and every character escaped that could mean something. */
    ESCAPED,
    /** As escaped, with tags for links and pictures too. */
    HTML;

    /** Whether tags mark up what delimiters could. */
    boolean hasTags() {
        return compareTo(TAGS) >= 0;
    }

    /** Whether every character is escaped. */
    boolean escapesAll() {
        return compareTo(ESCAPED) >= 0;
    }
}
