/** Tests of the fonts, and of text set in them. */
@NullMarked
package dev.octavo.pdf.font;

import org.jspecify.annotations.NullMarked;
