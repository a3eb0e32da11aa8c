package dev.octavo.html.site;

import dev.octavo.model.Article;
import dev.octavo.model.Metadata;
import dev.octavo.model.SourceRange;
import dev.octavo.report.Diagnostic;
import java.util.List;

/**
 * What the site knows of an article without its text, and keeps from one build to the next.
 *
 * @param source the path of its file below the folder, with slashes
 * @param hash the name of the file's contents
 * @param outline the article without its text
 * @param diagnostics what was found when it was read
 */
record Card(String source, String hash, Article outline, List<Diagnostic> diagnostics) {

    Metadata metadata() {
        return outline.metadata();
    }

    /** The path of the folder it lies in, empty for the whole folder. */
    String folder() {
        return source.substring(0, Math.max(0, source.lastIndexOf('/')));
    }

    /** The name of its file without the ending. */
    String stem() {
        String name = source.substring(source.lastIndexOf('/') + 1);
        return name.substring(0, name.lastIndexOf('.'));
    }

    SourceRange at() {
        return SourceRange.whole(source);
    }
}
