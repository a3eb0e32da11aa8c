/** Tests of what stands between the margins. */
@NullMarked
package dev.octavo.pdf.text;

import org.jspecify.annotations.NullMarked;
