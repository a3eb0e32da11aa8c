package dev.octavo.cli;

import picocli.CommandLine.Option;

/** How a command goes about its work. */
class WorkOptions {

    @Option(names = "--strict", description = "Exit with 3 when a warning or an error was found.")
    boolean strict;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many inputs are published side by side. Default: the number of processors.")
    int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", description = "Show errors alone.")
    boolean quiet;

    @Option(names = "--progress", description = "Show a progress bar. The launcher asks for it on a terminal.")
    boolean progress;

    @Option(names = "--no-progress", description = "Show no progress bar, not even on a terminal.")
    boolean noProgress;

    final boolean showsProgress() {
        return progress && !noProgress && !quiet;
    }

    final int jobs() {
        if (jobs < 1) {
            throw new UsageException("--jobs is at least 1, not " + jobs);
        }
        return jobs;
    }
}
