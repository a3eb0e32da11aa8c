/** Pictures as a book may hold them: drawings without what acts, types and sizes that shops take, and whether they move. */
@NullMarked
package dev.octavo.epub.picture;

import org.jspecify.annotations.NullMarked;
