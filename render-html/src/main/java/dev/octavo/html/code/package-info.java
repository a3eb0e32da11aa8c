/**
 * The lexers behind {@link dev.octavo.html.CodeHighlighter#standard()}; not exported.
 *
 * <p>Most languages are read by the scanners of RSyntaxTextArea, some by {@code WordLexer}, which needs a few lines in
 * {@code words.properties} for a language. {@code Languages} says which is which.
 */
@NullMarked
package dev.octavo.html.code;

import org.jspecify.annotations.NullMarked;
