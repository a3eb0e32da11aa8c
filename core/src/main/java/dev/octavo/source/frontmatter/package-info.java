/** Front matter to metadata. Not exported. */
@NullMarked
package dev.octavo.source.frontmatter;

import org.jspecify.annotations.NullMarked;
