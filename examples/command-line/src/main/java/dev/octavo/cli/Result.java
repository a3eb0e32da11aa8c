package dev.octavo.cli;

import dev.octavo.report.Diagnostic;
import dev.octavo.report.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/**
 * What became of one input.
 *
 * @param input what it is called
 * @param failed whether an output is missing
 * @param outputs the files that were written, in the order of the formats
 * @param millis how long it took, in milliseconds
 * @param pages how many pages its PDF has, where one was made
 * @param diagnostics what was found, in reading order and then in the order of the formats
 */
record Result(
        String input,
        boolean failed,
        List<Path> outputs,
        long millis,
        OptionalInt pages,
        List<Diagnostic> diagnostics) {

    Result {
        outputs = List.copyOf(outputs);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether anything worse than a remark was found. */
    boolean hasWarnings() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() != Severity.INFO);
    }
}
