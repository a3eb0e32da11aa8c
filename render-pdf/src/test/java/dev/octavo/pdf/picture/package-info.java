@NullMarked
package dev.octavo.pdf.picture;

import org.jspecify.annotations.NullMarked;
