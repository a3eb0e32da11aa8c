/** Code that is said to be markup of a format. Not exported. */
@NullMarked
package dev.octavo.source.markdown.raw;

import org.jspecify.annotations.NullMarked;
