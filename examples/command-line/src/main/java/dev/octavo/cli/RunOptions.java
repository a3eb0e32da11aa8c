package dev.octavo.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the command goes about publishing inputs. */
final class RunOptions extends WorkOptions {

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write a line of JSON for each input: input, status (ok or failed), outputs, millis, pages,"
                    + " diagnostics.")
    @Nullable
    Path report;

    @Option(
            names = "--watch",
            description =
                    "Go on after that: publish again whatever changes, until Ctrl+C. Of a book, only the chapters that"
                            + " changed are read again.")
    boolean watch;
}
