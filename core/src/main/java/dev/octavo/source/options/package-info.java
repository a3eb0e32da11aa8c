/** How a reader was built, as those need it that read. Not exported. */
@NullMarked
package dev.octavo.source.options;

import org.jspecify.annotations.NullMarked;
