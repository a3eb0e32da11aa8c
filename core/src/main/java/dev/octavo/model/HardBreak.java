package dev.octavo.model;

/**
 * A line break that the author asked for.
 *
 * <p>Markdown: a backslash or two spaces at the end of a line.
 */
public record HardBreak() implements Inline {}
