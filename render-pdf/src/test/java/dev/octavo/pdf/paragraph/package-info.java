/** Tests of where the lines of paragraphs end. */
@NullMarked
package dev.octavo.pdf.paragraph;

import org.jspecify.annotations.NullMarked;
