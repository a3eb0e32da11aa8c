/**
 * Pages: their proportions, their stylesheet, what stands in their margins, their labels and boxes. Not part of the API.
 *
 * <p>{@link dev.octavo.pdf.page.PageGeometry} is how a page is divided; {@link dev.octavo.pdf.page.Pages} is what became of
 * a document when it was laid out.
 */
@NullMarked
package dev.octavo.pdf.page;

import org.jspecify.annotations.NullMarked;
