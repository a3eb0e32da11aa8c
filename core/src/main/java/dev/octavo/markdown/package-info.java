/** The model as Markdown, as a person would like to edit it and {@code ArticleReader} reads it back. */
@NullMarked
package dev.octavo.markdown;

import org.jspecify.annotations.NullMarked;
