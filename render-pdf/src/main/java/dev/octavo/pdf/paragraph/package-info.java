/**
 * Where the lines of paragraphs end: the engine fills one line after the other, while here the lines of a paragraph are chosen
 * together, by the rules of TeX. {@link dev.octavo.pdf.paragraph.Paragraphs} is the way in.
 */
@NullMarked
package dev.octavo.pdf.paragraph;

import org.jspecify.annotations.NullMarked;
