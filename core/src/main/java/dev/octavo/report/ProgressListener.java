package dev.octavo.report;

/**
 * Receives reports of how far a rendering has come.
 *
 * <p>A listener ends the rendering by throwing a {@link java.util.concurrent.CancellationException}, which reaches the
 * caller of the renderer. It is called on the rendering thread.
 */
@FunctionalInterface
public interface ProgressListener {

    /** Listens to nothing. */
    ProgressListener NONE = (stage, done, total) -> {};

    /**
     * Called when a step is done.
     *
     * @param stage what is being done, such as {@code layout}
     * @param done how many steps of the stage are done
     * @param total how many steps the stage has
     */
    void progressed(String stage, int done, int total);
}
