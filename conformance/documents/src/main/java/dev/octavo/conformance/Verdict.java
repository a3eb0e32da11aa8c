package dev.octavo.conformance;

import java.nio.file.Path;
import java.util.List;

/**
 * What an examination found in one document.
 *
 * @param document the source
 * @param findings what is wrong with what was published, one line each
 */
public record Verdict(Path document, List<String> findings) {

    /** Copies the list. */
    public Verdict {
        findings = List.copyOf(findings);
    }

    /** Whether nothing is wrong. */
    public boolean clean() {
        return findings.isEmpty();
    }

    /** The document and what is wrong with it. */
    @Override
    public String toString() {
        return Documents.name(document) + (clean() ? ": clean" : ":\n    " + String.join("\n    ", findings));
    }
}
