/**
 * The renderer interface: what a renderer is, what it is given, how one is found.
 *
 * <p>To write a renderer, implement {@link dev.octavo.render.Renderer}, dispatch on the model with
 * {@link dev.octavo.render.NodeHandlers}, and name the class in {@code META-INF/services} (and in the module's
 * {@code provides} clause) so that {@link dev.octavo.render.Renderers} finds it.
 */
@NullMarked
package dev.octavo.render;

import org.jspecify.annotations.NullMarked;
