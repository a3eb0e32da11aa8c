package dev.octavo.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the command goes about it. */
final class RunOptions {

    @Option(names = "--strict", description = "Exit with 3 when a warning or an error was found.")
    boolean strict;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many inputs are published side by side. Default: the number of processors.")
    int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write a line of JSON for each input: input, status (ok or failed), outputs, millis, pages,"
                    + " diagnostics.")
    @Nullable
    Path report;

    @Option(names = "--quiet", description = "Show errors alone.")
    boolean quiet;

    @Option(names = "--progress", description = "Show a progress bar. The launcher asks for it on a terminal.")
    boolean progress;

    @Option(names = "--no-progress", description = "Show no progress bar, not even on a terminal.")
    boolean noProgress;

    boolean showsProgress() {
        return progress && !noProgress && !quiet;
    }

    int jobs() {
        if (jobs < 1) {
            throw new UsageException("--jobs is at least 1, not " + jobs);
        }
        return jobs;
    }
}
