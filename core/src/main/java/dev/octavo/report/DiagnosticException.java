package dev.octavo.report;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown by {@link Parsed#orThrow()} for a source with errors. */
public final class DiagnosticException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Diagnostic[] diagnostics;

    DiagnosticException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(Diagnostic::toString)
                .collect(Collectors.joining("\n")));
        this.diagnostics = diagnostics.toArray(Diagnostic[]::new);
    }

    /** All that was found, warnings too. */
    public List<Diagnostic> diagnostics() {
        return List.of(diagnostics);
    }
}
