/** Citations, {@code [@key, p. 3]} and {@code @key}. Not exported. */
@NullMarked
package dev.octavo.source.markdown.citation;

import org.jspecify.annotations.NullMarked;
