package dev.octavo.model;

/** A line end in the source that is only white space in the text. */
public record SoftBreak() implements Inline {}
