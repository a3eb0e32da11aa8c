/** Tests of the PDF renderer. */
@NullMarked
package dev.octavo.pdf;

import org.jspecify.annotations.NullMarked;
