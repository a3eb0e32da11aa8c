/** Reads whole books: a manifest that names the chapters, and the chapters. */
@NullMarked
package dev.octavo.book;

import org.jspecify.annotations.NullMarked;
