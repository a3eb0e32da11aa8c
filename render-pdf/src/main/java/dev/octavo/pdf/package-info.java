/**
 * Renders publications as pages to print: PDF/UA-1 and PDF/A-2a, with bundled fonts.
 *
 * <p>{@link dev.octavo.pdf.PdfRenderer} is where to begin.
 */
@NullMarked
package dev.octavo.pdf;

import org.jspecify.annotations.NullMarked;
