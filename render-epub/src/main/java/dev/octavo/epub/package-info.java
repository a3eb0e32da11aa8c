/**
 * Rendering to EPUB 3.3.
 *
 * <p>{@link dev.octavo.epub.EpubRenderer} makes books. Behind it a publication is split into chapters, each a file of its
 * own; the markup comes from {@link dev.octavo.html.HtmlHandlers}; around the chapters stand the package document, the
 * navigation and the container.
 */
@NullMarked
package dev.octavo.epub;

import org.jspecify.annotations.NullMarked;
