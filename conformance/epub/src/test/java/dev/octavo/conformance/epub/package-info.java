@NullMarked
package dev.octavo.conformance.epub;

import org.jspecify.annotations.NullMarked;
