package dev.octavo.html.site;

import dev.octavo.report.Diagnostic;
import java.util.List;

/**
 * What a page was made of, by which to see whether it would be the same again.
 *
 * @param key a name for its source and for all that stands around its text
 * @param questions what its text asked about other pages and files
 * @param answers a name for the answers
 * @param diagnostics what was found while it was written
 */
record Trace(String key, List<String> questions, String answers, List<Diagnostic> diagnostics) {

    Trace {
        questions = List.copyOf(questions);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether a page with a key would be written the same again. */
    boolean holds(String key, SiteLinks links) {
        return this.key.equals(key) && answers.equals(links.answers(questions));
    }
}
