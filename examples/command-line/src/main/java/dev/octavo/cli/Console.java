package dev.octavo.cli;

import dev.octavo.report.Diagnostic;
import dev.octavo.report.Severity;
import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** What the user sees while inputs are published: diagnostics, and on a terminal a progress bar below them. */
final class Console implements AutoCloseable {

    private static final String CLEAR_LINE = "\r\u001B[K";
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
        result.diagnostics().stream()
                .filter(diagnostic -> !quiet || diagnostic.severity() == Severity.ERROR)
                .forEach(this::show);
        err.flush();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private void show(Diagnostic diagnostic) {
        err.println(bar == null ? diagnostic : CLEAR_LINE + diagnostic);
    }

    private static ProgressBar bar(int steps) {
        return new ProgressBarBuilder()
                .setTaskName("Publishing")
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .build();
    }
}
