@NullMarked
package dev.octavo.pdf.math;

import org.jspecify.annotations.NullMarked;
