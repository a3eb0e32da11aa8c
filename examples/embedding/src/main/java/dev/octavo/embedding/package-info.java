/** A program that publishes an article with the library. */
@NullMarked
package dev.octavo.embedding;

import org.jspecify.annotations.NullMarked;
