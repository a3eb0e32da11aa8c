package dev.octavo.source;

import java.util.Set;

/**
 * How a reader was built.
 *
 * @param rawHtml what is done with HTML
 * @param extensions what is understood beyond CommonMark
 * @param smartPunctuation whether straight quotes and hyphens are made typographic
 * @param limits how much is taken in
 */
record ReaderOptions(RawHtml rawHtml, Set<MarkdownExtension> extensions, boolean smartPunctuation, Limits limits) {

    ReaderOptions {
        extensions = Set.copyOf(extensions);
    }

    boolean has(MarkdownExtension extension) {
        return extensions.contains(extension);
    }
}
