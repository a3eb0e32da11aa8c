/** Tests of the PDF renderer. */
@NullMarked
package dev.octavo.pdf.page;

import org.jspecify.annotations.NullMarked;
