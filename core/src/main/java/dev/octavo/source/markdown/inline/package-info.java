/** Signs and names that stand for something else within a line: emoji, icons, links of a wiki, roles. Not exported. */
@NullMarked
package dev.octavo.source.markdown.inline;

import org.jspecify.annotations.NullMarked;
