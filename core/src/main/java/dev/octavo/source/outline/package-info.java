/** The title of a text, and sections of its headings. Not exported. */
@NullMarked
package dev.octavo.source.outline;

import org.jspecify.annotations.NullMarked;
