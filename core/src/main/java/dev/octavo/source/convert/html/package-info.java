/** HTML's elements to the model: {@code HtmlElements} has the table of them, {@code HtmlConverter} converts what is inside one. Not exported. */
@NullMarked
package dev.octavo.source.convert.html;

import org.jspecify.annotations.NullMarked;
