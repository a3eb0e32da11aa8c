package dev.octavo.source.options;

import dev.octavo.source.DateOrder;
import dev.octavo.source.Limits;
import dev.octavo.source.MarkdownExtension;
import dev.octavo.source.RawHtml;
import dev.octavo.source.address.MarkReplacement;
import dev.octavo.source.frontmatter.FrontMatterOptions;
import java.util.Set;

/**
 * How a reader was built.
 *
 * @param rawHtml what is done with HTML
 * @param extensions what is understood beyond CommonMark
 * @param smartPunctuation whether straight quotes and hyphens are made typographic
 * @param templateMarks what becomes of the marks of other generators
 * @param syntax syntax of the user's own
 * @param dateOrder how dates are read that can be read in two ways
 * @param spaceSeparatedTags whether spaces part the tags of the front matter
 * @param limits how much is taken in
 * @param surroundings what the publication around a text says of it
 */
public record ReaderOptions(
        RawHtml rawHtml,
        Set<MarkdownExtension> extensions,
        boolean smartPunctuation,
        MarkReplacement templateMarks,
        OwnSyntax syntax,
        DateOrder dateOrder,
        boolean spaceSeparatedTags,
        Limits limits,
        Surroundings surroundings) {

    /** Copies the extensions. */
    public ReaderOptions {
        extensions = Set.copyOf(extensions);
    }

    /** What of it is about front matter. */
    public FrontMatterOptions frontMatter() {
        return new FrontMatterOptions(dateOrder, spaceSeparatedTags, limits.frontMatterNodes());
    }

    /** Whether an extension is understood. */
    public boolean has(MarkdownExtension extension) {
        return extensions.contains(extension);
    }

    /** The same among other surroundings. */
    public ReaderOptions with(Surroundings surroundings) {
        return new ReaderOptions(
                rawHtml,
                extensions,
                smartPunctuation,
                templateMarks,
                syntax,
                dateOrder,
                spaceSeparatedTags,
                limits,
                surroundings);
    }
}
