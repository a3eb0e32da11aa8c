package dev.octavo.pdf.math;

/**
 * The room that formulas have, in points.
 *
 * @param textSize the size of the text
 * @param measure the width of the text
 * @param tallest how high a formula may be
 */
public record Paper(double textSize, double measure, double tallest) {}
