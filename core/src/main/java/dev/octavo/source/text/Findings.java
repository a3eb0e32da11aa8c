package dev.octavo.source.text;

import dev.octavo.model.SourceRange;
import dev.octavo.report.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the diagnostics of one reading. */
public final class Findings {

    private final List<Diagnostic> found = new ArrayList<>();

    /** Adds what was found elsewhere. */
    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    public void error(String code, String message, SourceRange at) {
        found.add(Diagnostic.error(code, message, at));
    }

    public void warning(String code, String message, SourceRange at) {
        found.add(Diagnostic.warning(code, message, at));
    }

    public void info(String code, String message, SourceRange at) {
        found.add(Diagnostic.info(code, message, at));
    }

    /**
     * All that was found, whatever the order in which the reading came across it: in the order of the source, and of several
     * sources one after the other.
     */
    public List<Diagnostic> inOrder() {
        Map<String, Integer> sources = new HashMap<>();
        found.forEach(finding -> sources.putIfAbsent(finding.at().source(), sources.size()));
        return found.stream()
                .sorted(Comparator.<Diagnostic>comparingInt(
                                finding -> sources.getOrDefault(finding.at().source(), 0))
                        .thenComparingInt(finding -> finding.at().line())
                        .thenComparingInt(finding -> finding.at().column()))
                .toList();
    }
}
