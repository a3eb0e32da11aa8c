/** How the DOM of the markup that becomes pages is looked through. */
@NullMarked
package dev.octavo.pdf.markup;

import org.jspecify.annotations.NullMarked;
