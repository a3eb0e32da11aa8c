/**
 * Where markup goes: one interface, and behind it HTML text, XHTML text or a W3C DOM.
 *
 * <p>Escaping and well-formedness are settled here and nowhere else.
 */
@NullMarked
package dev.octavo.html.markup;

import org.jspecify.annotations.NullMarked;
