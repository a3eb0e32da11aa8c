/** Reads bibliographies in the format of BibTeX and biblatex. */
@NullMarked
package dev.octavo.cite.bibtex;

import org.jspecify.annotations.NullMarked;
