/** Blocks of Markdown to the model's: {@code BlockConverter} has the table of them. Not exported. */
@NullMarked
package dev.octavo.source.convert.block;

import org.jspecify.annotations.NullMarked;
