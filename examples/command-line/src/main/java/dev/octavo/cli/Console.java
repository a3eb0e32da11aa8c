package dev.octavo.cli;

import dev.octavo.report.Severity;
import java.io.PrintWriter;
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
        this.bar = steps == 0 ? null : bar(steps);
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    void show(Result result) {
        String lines = result.diagnostics().stream()
                .filter(diagnostic -> !quiet || diagnostic.severity() == Severity.ERROR)
                .map(diagnostic -> diagnostic + System.lineSeparator())
                .collect(Collectors.joining());
        if (!lines.isEmpty()) {
            print(bar == null ? lines : CLEAR_LINE + lines);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            print(System.lineSeparator());
        }
    }

    /** Prints in one go: the bar is drawn by a thread of its own. */
    private void print(String text) {
        err.print(text);
        err.flush();
    }

    /** A bar that is drawn over itself in the last line, where the next diagnostic takes its place. */
    private ProgressBar bar(int steps) {
        return new ProgressBarBuilder()
                .setTaskName("Publishing")
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setConsumer(new DelegatingProgressBarConsumer(bar -> print("\r" + bar), BAR_WIDTH))
                .build();
    }
}
