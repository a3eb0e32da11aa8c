package dev.octavo.pdf;

/** Where the lines of running text end. Titles, captions, tables and code are always ragged. */
public enum Alignment {
    /**
     * All at the margin, as in a book. Text in a language that cannot be hyphenated stays ragged, since its words would
     * be driven apart.
     */
    JUSTIFIED,
    /** Each where its last word ends. */
    RAGGED
}
