/** Marks of other generators, {@code {{< x >}}}, {@code {% x %}}, {@code {{ x }}}, in text, in addresses and in tags. Not exported. */
@NullMarked
package dev.octavo.source.markdown.template;

import org.jspecify.annotations.NullMarked;
