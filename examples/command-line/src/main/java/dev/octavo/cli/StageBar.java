package dev.octavo.cli;

import dev.octavo.report.ProgressListener;
import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;

/** Shows how far each stage of some work has come, as a progress bar; or nothing. */
final class StageBar implements ProgressListener, AutoCloseable {

    private final PrintWriter err;
    private final boolean shown;
    private @Nullable ProgressBar bar;

    StageBar(PrintWriter err, boolean shown) {
        this.err = err;
        this.shown = shown;
    }

    @Override
    public void progressed(String stage, int done, int total) {
        if (!shown) {
            return;
        }
        if (done == 1) {
            close();
            String task = stage.substring(0, 1).toUpperCase(Locale.ROOT) + stage.substring(1);
            bar = Console.bar(task, total, err);
        }
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
            err.println();
            err.flush();
        }
    }
}
