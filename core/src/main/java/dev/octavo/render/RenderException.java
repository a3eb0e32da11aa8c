package dev.octavo.render;

/** Thrown when an engine that a renderer relies on failed; the cause is kept. */
public final class RenderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What failed, and why. */
    public RenderException(String message, Throwable cause) {
        super(message, cause);
    }
}
