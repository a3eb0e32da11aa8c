package dev.octavo.pdf;

/** On which page a chapter may begin. */
public enum ChapterStart {
    /** On a right page, the recto; the page before it is left blank where need be. */
    RIGHT,
    /** On the next page. */
    NEXT
}
