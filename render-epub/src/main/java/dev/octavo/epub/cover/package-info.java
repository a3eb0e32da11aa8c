/** Covers for books that have none: a pattern, and below it the title and the authors. */
@NullMarked
package dev.octavo.epub.cover;

import org.jspecify.annotations.NullMarked;
