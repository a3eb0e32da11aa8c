/** HTML among Markdown: parsed as one text, in which slots keep the places of the Markdown. Not exported. */
@NullMarked
package dev.octavo.source.convert.weave;

import org.jspecify.annotations.NullMarked;
