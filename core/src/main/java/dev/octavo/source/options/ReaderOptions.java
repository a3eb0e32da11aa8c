package dev.octavo.source.options;

import dev.octavo.source.Limits;
import dev.octavo.source.MarkdownExtension;
import dev.octavo.source.RawHtml;
import dev.octavo.source.address.MarkReplacement;
import dev.octavo.source.frontmatter.FrontMatterOptions;
import java.util.Set;

/**
 * How a reader was built. Its parts are of as many types, so that the compiler sees where two of them are mistaken for each other.
 *
 * @param rawHtml what is done with HTML
 * @param extensions what is understood beyond CommonMark
 * @param smartPunctuation whether straight quotes and hyphens are made typographic
 * @param templateMarks what becomes of the marks of other generators
 * @param syntax syntax of the user's own
 * @param frontMatter how front matter is read
 * @param limits how much is taken in
 * @param surroundings what the publication around a text says of it
 */
public record ReaderOptions(
        RawHtml rawHtml,
        Set<MarkdownExtension> extensions,
        boolean smartPunctuation,
        MarkReplacement templateMarks,
        OwnSyntax syntax,
        FrontMatterOptions frontMatter,
        Limits limits,
        Surroundings surroundings) {

    /** Copies the extensions. */
    public ReaderOptions {
        extensions = Set.copyOf(extensions);
    }

    /** Whether an extension is understood. */
    public boolean has(MarkdownExtension extension) {
        return extensions.contains(extension);
    }

    /** The same among other surroundings. */
    public ReaderOptions with(Surroundings surroundings) {
        return new ReaderOptions(
                rawHtml, extensions, smartPunctuation, templateMarks, syntax, frontMatter, limits, surroundings);
    }
}
