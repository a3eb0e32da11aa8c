/** Reading: bytes to front matter and Markdown, and both to the model. */
@NullMarked
package dev.octavo.source;

import org.jspecify.annotations.NullMarked;
