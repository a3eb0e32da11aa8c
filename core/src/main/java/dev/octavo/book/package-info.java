/** Reads whole books, a manifest that names the chapters, and the chapters; and assembles them: numbers, references, an index. */
@NullMarked
package dev.octavo.book;

import org.jspecify.annotations.NullMarked;
