/** Comments, and what an author hides from readers. Not exported. */
@NullMarked
package dev.octavo.source.markdown.comment;

import org.jspecify.annotations.NullMarked;
