/**
 * The document model: immutable values that say what a publication holds, and nothing about how it looks.
 *
 * <pre>
 * Publication ─ Part ─ Chapter ─ Article ┬ Metadata ─ Person, CalendarDate, Series, Cover, MetaValue
 *                                        ├ lead:      Block …
 *                                        ├ sections:  Section ┬ title: Inline …
 *                                        │                    ├ body:  Block …
 *                                        │                    └ sections
 *                                        └ footnotes: Footnote ─ Block …
 * </pre>
 *
 * <p>The package depends on nothing but the JDK. {@link dev.octavo.model.Block} and {@link dev.octavo.model.Inline} are
 * different types, so a paragraph inside a link does not compile. What is nested deeper than {@link
 * dev.octavo.model.Article#MAX_NESTING} makes no article, since those who write it follow it down.
 */
@NullMarked
package dev.octavo.model;

import org.jspecify.annotations.NullMarked;
