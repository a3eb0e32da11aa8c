/** Tags of HTML and MDX that CommonMark does not read as they are meant. Not exported. */
@NullMarked
package dev.octavo.source.markdown.tag;

import org.jspecify.annotations.NullMarked;
