/** Tables that are drawn with signs and rules, what stands in their cells, and captions of all tables. Not exported. */
@NullMarked
package dev.octavo.source.markdown.table;

import org.jspecify.annotations.NullMarked;
