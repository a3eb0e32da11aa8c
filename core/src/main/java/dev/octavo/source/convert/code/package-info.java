/** Blocks of code to what they are: code, formulas, directives, or what a program would show. Not exported. */
@NullMarked
package dev.octavo.source.convert.code;

import org.jspecify.annotations.NullMarked;
