/** What only a text in MyST has: roles, directives that are code, options of directives, and its comments. Not exported. */
@NullMarked
package dev.octavo.source.convert.myst;

import org.jspecify.annotations.NullMarked;
