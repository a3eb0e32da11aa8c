/**
 * A renderer of plain text, as an example of how to write one.
 *
 * <p>{@link dev.octavo.text.PlainTextRenderer} says what the format is and walks the publication; a table of handlers
 * says how each node is printed; a page takes what they print and lays it out.
 */
@NullMarked
package dev.octavo.text;

import org.jspecify.annotations.NullMarked;
