/** Emphasis beside scripts without spaces, and text between pairs of signs. Not exported. */
@NullMarked
package dev.octavo.source.markdown.emphasis;

import org.jspecify.annotations.NullMarked;
