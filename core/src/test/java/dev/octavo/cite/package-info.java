@NullMarked
package dev.octavo.cite;

import org.jspecify.annotations.NullMarked;
