/** Divisions with blocks in them: fenced with colons, indented below an admonition's head, between marks of templates; directives, and code between marks. Not exported. */
@NullMarked
package dev.octavo.source.markdown.container;

import org.jspecify.annotations.NullMarked;
