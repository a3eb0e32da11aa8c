/** What only a whole tree tells: which attributes, captions, terms and marks belong to what. Not exported. */
@NullMarked
package dev.octavo.source.markdown.bind;

import org.jspecify.annotations.NullMarked;
