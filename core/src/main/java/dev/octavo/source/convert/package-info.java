/**
 * What parsed Markdown and HTML become in the model, in a room for each kind of syntax: {@code BlockConverter} and {@code
 * InlineConverter} have a table of CommonMark's nodes, {@code HtmlElements} one of HTML's elements. {@code document} is below all
 * rooms, {@code DocumentConverter} above them. Not exported.
 */
@NullMarked
package dev.octavo.source.convert;

import org.jspecify.annotations.NullMarked;
