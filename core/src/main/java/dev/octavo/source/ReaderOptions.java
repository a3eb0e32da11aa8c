package dev.octavo.source;

import dev.octavo.resource.ResourceLoader;
import dev.octavo.source.frontmatter.FrontMatterOptions;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a reader was built.
 *
 * @param rawHtml what is done with HTML
 * @param extensions what is understood beyond CommonMark
 * @param smartPunctuation whether straight quotes and hyphens are made typographic
 * @param templateMarks what becomes of the marks of other generators
 * @param syntax syntax of the user's own
 * @param includes where included files come from; empty when none are read
 * @param dateOrder how dates are read that can be read in two ways
 * @param spaceSeparatedTags whether spaces part the tags of the front matter
 * @param limits how much is taken in
 */
record ReaderOptions(
        RawHtml rawHtml,
        Set<MarkdownExtension> extensions,
        boolean smartPunctuation,
        TemplateMarks templateMarks,
        List<SyntaxExtension> syntax,
        Optional<ResourceLoader> includes,
        DateOrder dateOrder,
        boolean spaceSeparatedTags,
        Limits limits) {

    ReaderOptions {
        extensions = Set.copyOf(extensions);
        syntax = List.copyOf(syntax);
    }

    FrontMatterOptions frontMatter() {
        return new FrontMatterOptions(dateOrder, spaceSeparatedTags, limits.frontMatterNodes());
    }

    boolean has(MarkdownExtension extension) {
        return extensions.contains(extension);
    }
}
