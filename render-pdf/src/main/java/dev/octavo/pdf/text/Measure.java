package dev.octavo.pdf.text;

/**
 * The room that text has.
 *
 * @param width of the text block, in points
 * @param height of the text block, in points
 * @param textSize in points
 * @param leading from line to line, in points
 */
public record Measure(double width, double height, double textSize, double leading) {}
