package dev.octavo.source.frontmatter;

import dev.octavo.source.DateOrder;

/**
 * How front matter is read.
 *
 * @param dateOrder how dates are read that can be read in two ways
 * @param spaceSeparatedTags whether {@code tags: a b} are two
 * @param maxValues how many values are taken in, those that aliases repeat included
 */
public record FrontMatterOptions(DateOrder dateOrder, boolean spaceSeparatedTags, int maxValues) {}
