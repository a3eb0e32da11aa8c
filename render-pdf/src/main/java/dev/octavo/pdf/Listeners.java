package dev.octavo.pdf;

import dev.octavo.render.RenderContext;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The listeners of the caller, while the engine calls them: what they throw is remembered, since it is no failure of the
 * engine, which may wrap or swallow it.
 */
final class Listeners {

    private final RenderContext context;
    private @Nullable RuntimeException thrown;

    Listeners(RenderContext context) {
        this.context = context;
    }

    /** The caller's context with listeners that remember. */
    RenderContext guarded() {
        return context.withDiagnostics(
                        diagnostic -> guard(() -> context.diagnostics().report(diagnostic)))
                .withProgress(
                        (stage, done, total) -> guard(() -> context.progress().progressed(stage, done, total)));
    }

    /** A decoration of the caller's that remembers. */
    PageDecoration guarded(PageDecoration decoration) {
        return page -> guard(() -> decoration.on(page));
    }

    private void guard(Runnable call) {
        guard(() -> {
            call.run();
            return true;
        });
    }

    private <T> T guard(Supplier<T> call) {
        try {
            return call.get();
        } catch (RuntimeException e) {
            thrown = e;
            throw e;
        }
    }

    /** Throws what a listener threw, as it was. */
    void rethrow() {
        if (thrown != null) {
            throw thrown;
        }
    }
}
