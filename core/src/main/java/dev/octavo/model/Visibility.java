package dev.octavo.model;

/** Who finds what is published. */
public enum Visibility {
    /** Everyone: it is in lists, feeds and searches. */
    LISTED,
    /** Whoever knows its address: lists, feeds and searches leave it out. */
    UNLISTED,
    /** No one but its author. */
    HIDDEN
}
