/** The documents that everything published is checked with, and how the checkers are run over them. */
@NullMarked
package dev.octavo.conformance;

import org.jspecify.annotations.NullMarked;
