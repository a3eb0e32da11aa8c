/** Figures, tables and listings that are told a caption, a label or a size. Not exported. */
@NullMarked
package dev.octavo.source.convert.figure;

import org.jspecify.annotations.NullMarked;
