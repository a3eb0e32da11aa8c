/** Citations and lists of works, set by a style in CSL from a bibliography in BibTeX or CSL-JSON. */
@NullMarked
package dev.octavo.cite;

import org.jspecify.annotations.NullMarked;
