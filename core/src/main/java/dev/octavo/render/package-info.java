/**
 * The renderer interface: what a renderer is, what it is given, how one is found.
 *
 * <p>To write a renderer, implement {@link dev.octavo.render.Renderer}, dispatch on the model with
 * {@link dev.octavo.render.NodeHandlers}, and name the class in {@code META-INF/services} (and in the module's
 * {@code provides} clause) so that {@link dev.octavo.render.Renderers} finds it.
 *
 * <p>An article that is rendered by itself comes to it {@linkplain dev.octavo.book.Assembler assembled}, by {@link
 * dev.octavo.render.Renderer#render(dev.octavo.model.Article, java.io.OutputStream, dev.octavo.render.RenderContext)}, and a book as
 * its reader has assembled it. What is left to a renderer of formulas is to write out the {@linkplain
 * dev.octavo.render.Macros macros} of publications that nobody assembled.
 */
@NullMarked
package dev.octavo.render;

import org.jspecify.annotations.NullMarked;
