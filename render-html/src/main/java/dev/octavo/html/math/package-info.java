/**
 * Octavo's own reader of LaTeX formulas: tokens, a parser with a table of commands, and MathML out of it.
 *
 * <p>Commands that only stand for a character are rows of {@code symbols.txt}; commands with arguments are entries of
 * {@link dev.octavo.html.math.Commands}, environments of {@link dev.octavo.html.math.Environment}.
 */
@NullMarked
package dev.octavo.html.math;

import org.jspecify.annotations.NullMarked;
