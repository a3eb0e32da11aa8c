/** What parsed Markdown and HTML become in the model: {@code BlockConverter} and {@code InlineConverter} have a table of CommonMark's nodes, {@code HtmlElements} one of HTML's elements, and {@code DocumentConverter} brings them together. Not exported. */
@NullMarked
package dev.octavo.source.convert;

import org.jspecify.annotations.NullMarked;
