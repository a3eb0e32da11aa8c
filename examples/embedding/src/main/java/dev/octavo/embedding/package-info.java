/** Programs that publish an article with the library, or put it into pages of their own. */
@NullMarked
package dev.octavo.embedding;

import org.jspecify.annotations.NullMarked;
