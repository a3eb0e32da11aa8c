@NullMarked
package dev.octavo.conformance.html;

import org.jspecify.annotations.NullMarked;
