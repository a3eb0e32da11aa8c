package dev.octavo.source.text;

import dev.octavo.model.SourceRange;
import dev.octavo.report.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the diagnostics of one reading. */
public final class Findings {

    private final List<Diagnostic> found = new ArrayList<>();

    public void add(Diagnostic finding) {
        found.add(finding);
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

    /** All that was found, in the order of the source, whatever the order in which the reading came across it. */
    public List<Diagnostic> inOrder() {
        return found.stream()
                .sorted(Comparator.<Diagnostic>comparingInt(
                                finding -> finding.at().line())
                        .thenComparingInt(finding -> finding.at().column()))
                .toList();
    }
}
