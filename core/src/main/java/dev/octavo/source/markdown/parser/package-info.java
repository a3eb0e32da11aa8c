/** What the parsers of blocks and of text are made of. Not exported. */
@NullMarked
package dev.octavo.source.markdown.parser;

import org.jspecify.annotations.NullMarked;
