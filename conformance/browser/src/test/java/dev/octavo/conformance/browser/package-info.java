@NullMarked
package dev.octavo.conformance.browser;

import org.jspecify.annotations.NullMarked;
