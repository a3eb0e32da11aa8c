/**
 * Markdown beyond CommonMark and GFM: parsers for commonmark-java, and the nodes they make, in a room for each kind of syntax.
 * Knows nothing of the document model but {@link dev.octavo.model.Attributes} and {@link dev.octavo.model.Citation.Work}. Not
 * exported.
 */
@NullMarked
package dev.octavo.source.markdown;

import org.jspecify.annotations.NullMarked;
