package dev.octavo.source;

import dev.octavo.resource.ResourceLoader;
import dev.octavo.source.frontmatter.FrontMatterOptions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * How a reader was built.
 *
 * @param rawHtml what is done with HTML
 * @param extensions what is understood beyond CommonMark
 * @param smartPunctuation whether straight quotes and hyphens are made typographic
 * @param templateMarks what becomes of the marks of other generators
 * @param syntax syntax of the user's own
 * @param includes where included files come from; empty when none are read
 * @param links where links lead, by their addresses as they are relative to the publication and as they are written
 * @param pictures where pictures are kept, by their addresses as they are relative to the publication and as they are written
 * @param hiddenLinesLeftOut whether lines of code that are not to be shown are left out
 * @param citing whether {@code @name} is a citation also in texts that tell no bibliography
 * @param language that of texts that tell none; empty where it is what they seem to be written in
 * @param dateOrder how dates are read that can be read in two ways
 * @param spaceSeparatedTags whether spaces part the tags of the front matter
 * @param limits how much is taken in
 * @param folder the folder that relative addresses start from, as a path from that of the publication; empty for the same
 */
record ReaderOptions(
        RawHtml rawHtml,
        Set<MarkdownExtension> extensions,
        boolean smartPunctuation,
        TemplateMarks templateMarks,
        List<SyntaxExtension> syntax,
        Optional<ResourceLoader> includes,
        BinaryOperator<String> links,
        BinaryOperator<String> pictures,
        boolean hiddenLinesLeftOut,
        boolean citing,
        String language,
        DateOrder dateOrder,
        boolean spaceSeparatedTags,
        Limits limits,
        String folder) {

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

    ReaderOptions withIncludes(ResourceLoader files) {
        return with(Optional.of(files), links, pictures, hiddenLinesLeftOut, citing, language, folder);
    }

    ReaderOptions withFolder(String folder) {
        return with(includes, links, pictures, hiddenLinesLeftOut, citing, language, folder);
    }

    ReaderOptions withPictures(BinaryOperator<String> places) {
        return with(includes, links, places, hiddenLinesLeftOut, citing, language, folder);
    }

    ReaderOptions withLinks(BinaryOperator<String> places) {
        return with(includes, places, pictures, hiddenLinesLeftOut, citing, language, folder);
    }

    ReaderOptions withoutHiddenLines() {
        return with(includes, links, pictures, true, citing, language, folder);
    }

    ReaderOptions withCitations() {
        return with(includes, links, pictures, hiddenLinesLeftOut, true, language, folder);
    }

    ReaderOptions withLanguage(String language) {
        return with(includes, links, pictures, hiddenLinesLeftOut, citing, language, folder);
    }

    private ReaderOptions with(
            Optional<ResourceLoader> includes,
            BinaryOperator<String> links,
            BinaryOperator<String> pictures,
            boolean hiddenLinesLeftOut,
            boolean citing,
            String language,
            String folder) {
        return new ReaderOptions(
                rawHtml,
                extensions,
                smartPunctuation,
                templateMarks,
                syntax,
                includes,
                links,
                pictures,
                hiddenLinesLeftOut,
                citing,
                language,
                dateOrder,
                spaceSeparatedTags,
                limits,
                folder);
    }
}
