/**
 * What stands between the margins: hyphens, lines of code, tables, notes, lists. Not part of the API.
 *
 * <p>Most of it goes through the document before the engine lays it out, and writes down in it what stylesheets cannot tell
 * this engine; {@link dev.octavo.pdf.text.TextSetting} says in which order.
 */
@NullMarked
package dev.octavo.pdf.text;

import org.jspecify.annotations.NullMarked;
