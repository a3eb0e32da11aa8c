package dev.octavo.report;

/** Receives diagnostics as they are found. Implementations that are shared between renderings must be thread-safe. */
@FunctionalInterface
public interface DiagnosticSink {

    /** Takes one diagnostic. */
    void report(Diagnostic diagnostic);
}
