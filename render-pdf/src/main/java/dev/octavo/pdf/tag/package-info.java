/**
 * The tags of a painted PDF: what each part of it is, in the order in which it is read. A room of the renderer's own, not part
 * of the API.
 *
 * <p>{@link dev.octavo.pdf.tag.Tagging} is where to begin.
 */
@NullMarked
package dev.octavo.pdf.tag;

import org.jspecify.annotations.NullMarked;
