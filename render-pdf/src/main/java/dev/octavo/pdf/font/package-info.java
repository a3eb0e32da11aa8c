/**
 * Fonts, and the text that is set in them: which font shows a character, how the letters of a script are shaped, and which
 * way they run. Not part of the API: it may change with every version.
 */
@NullMarked
package dev.octavo.pdf.font;

import org.jspecify.annotations.NullMarked;
