/** Lists that CommonMark has not: with letters, numbered examples, definitions. Not exported. */
@NullMarked
package dev.octavo.source.markdown.list;

import org.jspecify.annotations.NullMarked;
