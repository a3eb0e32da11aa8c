/** Which language a text is in, and the quotation marks and dashes of each. Not exported. */
@NullMarked
package dev.octavo.source.language;

import org.jspecify.annotations.NullMarked;
