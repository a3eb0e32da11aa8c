/**
 * Octavo turns articles (front matter and Markdown, notebooks, pages of HTML) into one immutable model, and the model into HTML, PDF and EPUB.
 *
 * <table>
 * <caption>Where things are</caption>
 * <tr><td>{@link dev.octavo.Octavo}</td><td>reads and writes in one line each</td></tr>
 * <tr><td>{@link dev.octavo.model}</td><td>what a document can hold</td></tr>
 * <tr><td>{@link dev.octavo.source}</td><td>bytes to model</td></tr>
 * <tr><td>{@link dev.octavo.book}</td><td>whole books: manifests, numbers, references, an index</td></tr>
 * <tr><td>{@link dev.octavo.cite}</td><td>citations and lists of works</td></tr>
 * <tr><td>{@link dev.octavo.render}</td><td>what a renderer is, and how one is found</td></tr>
 * <tr><td>{@link dev.octavo.markdown}</td><td>the model as Markdown</td></tr>
 * <tr><td>{@link dev.octavo.json}</td><td>the model as JSON, written and read back</td></tr>
 * <tr><td>{@link dev.octavo.report}</td><td>diagnostics and progress</td></tr>
 * <tr><td>{@link dev.octavo.resource}</td><td>which files may be reached</td></tr>
 * </table>
 */
@NullMarked
package dev.octavo;

import org.jspecify.annotations.NullMarked;
