/** What is said of a block of code: its language, its marked lines, and what a program that runs it is told. Not exported. */
@NullMarked
package dev.octavo.source.code;

import org.jspecify.annotations.NullMarked;
