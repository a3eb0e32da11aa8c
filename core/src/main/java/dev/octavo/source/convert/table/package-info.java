/** Tables of Markdown to the model's. Not exported. */
@NullMarked
package dev.octavo.source.convert.table;

import org.jspecify.annotations.NullMarked;
