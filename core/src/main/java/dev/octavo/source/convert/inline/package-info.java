/** Inlines of Markdown to the model's: {@code InlineConverter} has the table of them. Not exported. */
@NullMarked
package dev.octavo.source.convert.inline;

import org.jspecify.annotations.NullMarked;
