package dev.octavo.report;

import java.util.List;
import java.util.Objects;

/**
 * What a reader made of a source, with everything it could not honour.
 *
 * @param <T> what was read
 * @param value the result; always there, however broken the source
 * @param diagnostics what was found on the way, in the order of the source
 */
public record Parsed<T>(T value, List<Diagnostic> diagnostics) {

    /** Copies the list. */
    public Parsed {
        Objects.requireNonNull(value, "value");
        diagnostics = List.copyOf(Objects.requireNonNull(diagnostics, "diagnostics"));
    }

    /** Whether an error was found. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /**
     * The value, for those who want no document with an error.
     *
     * @throws DiagnosticException if an error was found
     */
    public T orThrow() {
        if (hasErrors()) {
            throw new DiagnosticException(diagnostics);
        }
        return value;
    }
}
