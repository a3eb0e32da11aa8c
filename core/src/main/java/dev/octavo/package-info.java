/**
 * Octavo turns articles (YAML front matter and Markdown) into one immutable model, and the model into HTML, PDF and EPUB.
 *
 * <table>
 * <caption>Where things are</caption>
 * <tr><td>{@link dev.octavo.Octavo}</td><td>reads and writes in one line each</td></tr>
 * <tr><td>{@link dev.octavo.model}</td><td>what a document can hold</td></tr>
 * <tr><td>{@link dev.octavo.source}</td><td>bytes to model</td></tr>
 * <tr><td>{@link dev.octavo.render}</td><td>what a renderer is, and how one is found</td></tr>
 * <tr><td>{@link dev.octavo.report}</td><td>diagnostics and progress</td></tr>
 * <tr><td>{@link dev.octavo.resource}</td><td>which files may be reached</td></tr>
 * </table>
 */
@NullMarked
package dev.octavo;

import org.jspecify.annotations.NullMarked;
