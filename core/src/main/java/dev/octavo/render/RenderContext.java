package dev.octavo.render;

import dev.octavo.report.Diagnostic;
import dev.octavo.report.DiagnosticSink;
import dev.octavo.report.ProgressListener;
import dev.octavo.report.Severity;
import dev.octavo.resource.ResourceLoader;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The surroundings of one rendering: what it may read, where it reports, and what time it is.
 *
 * <pre>{@code
 * RenderContext context = RenderContext.standard().withResources(ResourceLoader.within(folder));
 * }</pre>
 *
 * @param resources how files are reached
 * @param diagnostics receives reports of problems of the content
 * @param progress receives reports of progress
 * @param clock the time used where the content has no date of its own; fixed, so that output can be made again
 */
public record RenderContext(
        ResourceLoader resources, DiagnosticSink diagnostics, ProgressListener progress, Clock clock) {

    /** Rejects nulls by name. */
    public RenderContext {
        Objects.requireNonNull(resources, "resources");
        Objects.requireNonNull(diagnostics, "diagnostics");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(clock, "clock");
    }

    /** The time of the standard context's clock. */
    public static final Instant STANDARD_TIME = Instant.parse("2000-01-01T00:00:00Z");

    /**
     * Loads no resources, logs diagnostics to the {@link System.Logger} named {@code dev.octavo}, keeps progress to
     * itself, and has a clock that stands at {@link #STANDARD_TIME}.
     */
    public static RenderContext standard() {
        return new RenderContext(
                ResourceLoader.none(),
                RenderContext::log,
                ProgressListener.NONE,
                Clock.fixed(STANDARD_TIME, ZoneOffset.UTC));
    }

    /** This context with another resource loader. */
    public RenderContext withResources(ResourceLoader resources) {
        return new RenderContext(resources, diagnostics, progress, clock);
    }

    /** This context with another receiver of diagnostics. */
    public RenderContext withDiagnostics(DiagnosticSink diagnostics) {
        return new RenderContext(resources, diagnostics, progress, clock);
    }

    /** This context with another progress listener. */
    public RenderContext withProgress(ProgressListener progress) {
        return new RenderContext(resources, diagnostics, progress, clock);
    }

    /** This context with another clock. */
    public RenderContext withClock(Clock clock) {
        return new RenderContext(resources, diagnostics, progress, clock);
    }

    /**
     * This context, reporting each diagnostic only once: what one step or format finds, another may find
     * again.
     */
    public RenderContext tellingOnce() {
        Set<Diagnostic> told = ConcurrentHashMap.newKeySet();
        return withDiagnostics(found -> {
            if (told.add(found)) {
                diagnostics.report(found);
            }
        });
    }

    private static void log(Diagnostic diagnostic) {
        System.Logger.Level level = diagnostic.severity() == Severity.INFO ? Level.INFO : Level.WARNING;
        System.getLogger("dev.octavo").log(level, diagnostic::toString);
    }
}
