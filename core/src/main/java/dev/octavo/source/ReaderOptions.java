package dev.octavo.source;

import dev.octavo.source.frontmatter.FrontMatterOptions;
import java.util.Set;

/**
 * How a reader was built.
 *
 * @param rawHtml what is done with HTML
 * @param extensions what is understood beyond CommonMark
 * @param smartPunctuation whether straight quotes and hyphens are made typographic
 * @param dateOrder how dates are read that can be read in two ways
 * @param spaceSeparatedTags whether spaces part the tags of the front matter
 * @param limits how much is taken in
 */
record ReaderOptions(
        RawHtml rawHtml,
        Set<MarkdownExtension> extensions,
        boolean smartPunctuation,
        DateOrder dateOrder,
        boolean spaceSeparatedTags,
        Limits limits) {

    ReaderOptions {
        extensions = Set.copyOf(extensions);
    }

    FrontMatterOptions frontMatter() {
        return new FrontMatterOptions(dateOrder, spaceSeparatedTags, limits.frontMatterNodes());
    }

    boolean has(MarkdownExtension extension) {
        return extensions.contains(extension);
    }
}
