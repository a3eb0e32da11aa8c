/**
 * Prepares pictures for print: {@link dev.octavo.pdf.picture.PictureStore} turns what the resource loader gives into what the
 * engine can draw, no larger than print needs, and is the only place where the engine can find it. Not part of the API.
 */
@NullMarked
package dev.octavo.pdf.picture;

import org.jspecify.annotations.NullMarked;
