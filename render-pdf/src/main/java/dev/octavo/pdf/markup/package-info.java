/** What is found in the DOM of the markup that becomes pages, and what the engine makes of it. */
@NullMarked
package dev.octavo.pdf.markup;

import org.jspecify.annotations.NullMarked;
