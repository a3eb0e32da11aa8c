package dev.octavo.model;

/**
 * A line end in the source that is only white space in the text.
 *
 * <p>Markdown: a new line within a paragraph.
 */
public record SoftBreak() implements Inline {}
