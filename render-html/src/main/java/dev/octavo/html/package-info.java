/**
 * Rendering to HTML, and what other renderers share with it.
 *
 * <p>{@link dev.octavo.html.HtmlRenderer} makes pages. Behind it, {@link dev.octavo.html.HtmlHandlers} is the table that
 * says how each node is written, {@link dev.octavo.html.HtmlOut} is what the handlers write to, and
 * {@link dev.octavo.html.HtmlTarget} answers what differs from one kind of output to another.
 */
@NullMarked
package dev.octavo.html;

import org.jspecify.annotations.NullMarked;
