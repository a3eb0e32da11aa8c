package dev.octavo.cli;

import dev.octavo.report.Diagnostic;
import dev.octavo.report.Severity;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** What the user sees while inputs are published: diagnostics, and on a terminal a progress bar below them. */
final class Console implements AutoCloseable {

    private static final String CLEAR_LINE = "\r\u001B[K";
    private static final int BAR_WIDTH = 79;
    private static final int UPDATE_MILLIS = 200;

    private final PrintWriter err;
    private final boolean quiet;
    private final @Nullable ProgressBar bar;

    /**
     * A console.
     *
     * @param quiet whether to show errors alone
     * @param steps how many steps the progress bar has, 0 for no bar
     */
    Console(PrintWriter err, boolean quiet, int steps) {
        this.err = err;
        this.quiet = quiet;
        this.bar = steps == 0 ? null : bar("Publishing", steps, err);
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    void show(Result result) {
        String lines = lines(result.diagnostics(), quiet);
        if (!lines.isEmpty()) {
            print(bar == null ? lines : CLEAR_LINE + lines, err);
        }
    }

    /** Prints diagnostics, a line each; with {@code quiet} errors alone. */
    static void print(List<Diagnostic> diagnostics, boolean quiet, PrintWriter err) {
        print(lines(diagnostics, quiet), err);
    }

    private static String lines(List<Diagnostic> diagnostics, boolean quiet) {
        return diagnostics.stream()
                .filter(diagnostic -> !quiet || diagnostic.severity() == Severity.ERROR)
                .map(diagnostic -> diagnostic + System.lineSeparator())
                .collect(Collectors.joining());
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            print(System.lineSeparator(), err);
        }
    }

    /** Prints in one go: the bar is drawn by a thread of its own. */
    private static void print(String text, PrintWriter err) {
        err.print(text);
        err.flush();
    }

    /** A bar that is drawn over itself in the last line, where the next diagnostic takes its place. */
    static ProgressBar bar(String task, int steps, PrintWriter err) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setConsumer(new DelegatingProgressBarConsumer(bar -> print("\r" + bar, err), BAR_WIDTH))
                .build();
    }
}
