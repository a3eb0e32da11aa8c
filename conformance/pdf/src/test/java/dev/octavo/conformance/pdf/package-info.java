@NullMarked
package dev.octavo.conformance.pdf;

import org.jspecify.annotations.NullMarked;
