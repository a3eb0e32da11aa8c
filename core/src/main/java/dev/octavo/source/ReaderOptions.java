package dev.octavo.source;

import dev.octavo.source.frontmatter.FrontMatterOptions;
import java.util.List;
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
record ReaderOptions(
        RawHtml rawHtml,
        Set<MarkdownExtension> extensions,
        boolean smartPunctuation,
        TemplateMarks templateMarks,
        List<SyntaxExtension> syntax,
        DateOrder dateOrder,
        boolean spaceSeparatedTags,
        Limits limits,
        Surroundings surroundings) {

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

    ReaderOptions with(Surroundings surroundings) {
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
