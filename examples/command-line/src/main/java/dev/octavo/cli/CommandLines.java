package dev.octavo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * The two commands, {@code octavo} and {@code octavo site}: which of them the words name, and what becomes of a failure. {@code
 * octavo site} is no subcommand, since {@code octavo} would then want inputs too.
 */
final class CommandLines {

    private static final String SITE = "site";

    private final PrintWriter err;
    private final CommandLine articles;
    private final CommandLine site;

    private CommandLines(PrintWriter err, Map<String, String> environment) {
        this.err = err;
        this.articles = commandLine(new OctavoCommand(err, environment));
        this.site = commandLine(new SiteCommand(err));
    }

    /** Commands that write their messages to {@code err}. */
    static CommandLines of(PrintWriter err, Map<String, String> environment) {
        return new CommandLines(err, environment);
    }

    /** These commands, writing what was asked for, such as help, to {@code out}. */
    CommandLines withOut(PrintWriter out) {
        articles.setOut(out);
        site.setOut(out);
        return this;
    }

    /** Runs the command that the first word names, and returns its exit code. */
    int execute(String... words) {
        boolean isSite = words.length > 0 && words[0].equals(SITE);
        return isSite ? site.execute(Arrays.copyOfRange(words, 1, words.length)) : articles.execute(words);
    }

    private CommandLine commandLine(Callable<Integer> command) {
        return new CommandLine(command)
                .setErr(err)
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, words) -> wrongUsage(e.getMessage() + " (--help lists the options)"))
                .setExecutionExceptionHandler((e, line, parsed) -> exitCode(e));
    }

    private int exitCode(Exception failure) throws Exception {
        if (failure instanceof UsageException) {
            return wrongUsage(failure.getMessage());
        }
        if (failure instanceof IOException io) {
            return failed(Reason.of(io));
        }
        if (failure instanceof UncheckedIOException) {
            return failed(failure.getMessage());
        }
        throw failure;
    }

    private int wrongUsage(@Nullable String message) {
        say(message);
        return Outcome.WRONG_USAGE;
    }

    private int failed(@Nullable String message) {
        say(message);
        return Outcome.FAILED;
    }

    /** Says it in one line. */
    private void say(@Nullable String message) {
        err.println("octavo: " + String.valueOf(message).replaceAll("\\s*\\R\\s*", " "));
    }
}
