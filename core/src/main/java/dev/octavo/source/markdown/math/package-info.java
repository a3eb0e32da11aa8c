/** Formulas between dollars, brackets behind a backslash, environments of LaTeX and marks. Not exported. */
@NullMarked
package dev.octavo.source.markdown.math;

import org.jspecify.annotations.NullMarked;
