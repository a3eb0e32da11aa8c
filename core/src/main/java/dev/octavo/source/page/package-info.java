/** A page of HTML as an article: which part of it that is, what it is called, and its notes. Not exported. */
@NullMarked
package dev.octavo.source.page;

import org.jspecify.annotations.NullMarked;
