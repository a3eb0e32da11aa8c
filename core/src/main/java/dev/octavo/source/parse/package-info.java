/** Keeps commonmark-java's parser within bounds that it does not have: of time, of depth, of cells. Not exported. */
@NullMarked
package dev.octavo.source.parse;

import org.jspecify.annotations.NullMarked;
