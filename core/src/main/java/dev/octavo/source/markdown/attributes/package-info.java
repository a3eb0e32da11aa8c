/** Attributes in braces, {@code {#id .class key=value}}, behind text, headings and blocks. Not exported. */
@NullMarked
package dev.octavo.source.markdown.attributes;

import org.jspecify.annotations.NullMarked;
