package dev.octavo.resource;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The only way by which Octavo reaches a file or the network while rendering.
 *
 * <p>Nothing is loaded unless the caller passes a loader that allows it: {@link #none()} is the default,
 * {@link #within(Path)} opens one folder. Loaders must be thread-safe.
 *
 * <pre>{@code
 * Map<String, byte[]> pictures = Map.of("mem:logo", logo);
 * ResourceLoader loader = reference -> pictures.containsKey(reference)
 *         ? new Resource(reference, pictures.get(reference))
 *         : new ResourceLoader.Refusal("resource-missing", "no picture is called " + reference);
 * }</pre>
 */
@FunctionalInterface
public interface ResourceLoader {

    /** The answer to a request: a {@link Resource}, or a {@link Refusal} that says why there is none. */
    sealed interface Answer permits Resource, Refusal {}

    /**
     * Why a resource was not loaded.
     *
     * @param code a stable name of the reason: {@code resource-missing}, {@code resource-remote},
     *     {@code resource-outside}, {@code resource-too-large}, {@code resource-unreadable} or a loader's own
     * @param message the reason, one line
     */
    record Refusal(String code, String message) implements Answer {

        /** Rejects nulls by name. */
        public Refusal {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(message, "message");
        }
    }

    /**
     * Looks a resource up.
     *
     * @param reference what the document calls it: a relative path or a URL, percent-encoded or not
     */
    Answer load(String reference);

    /**
     * What the loader answers, as those who ask it want it; a loader implements {@link #load} alone. One that gives no answer,
     * {@code null}, has none, and one that throws an {@link UncheckedIOException} cannot read it. Any other exception of a loader is
     * the caller's, and ends the rendering.
     */
    default Answer request(String reference) {
        try {
            Answer answer = load(reference);
            return answer == null ? new Refusal("resource-missing", "the loader has none: " + reference) : answer;
        } catch (UncheckedIOException e) {
            return new Refusal("resource-unreadable", "cannot be read: " + reference + ": " + e.getMessage());
        }
    }

    /**
     * This loader, and another one for what it refuses.
     *
     * @param other asked second; where it refuses too, its reason is reported
     */
    default ResourceLoader orElse(ResourceLoader other) {
        Objects.requireNonNull(other, "other");
        return reference -> request(reference) instanceof Resource resource ? resource : other.request(reference);
    }

    /** Refuses everything. */
    static ResourceLoader none() {
        return reference -> new Refusal("resource-denied", "no resources are allowed here: " + reference);
    }

    /**
     * Allows the files below a folder, by relative path, up to 64 MiB each. Links that lead out of the folder are not
     * followed; a URL of any scheme is refused without being asked for.
     */
    static ResourceLoader within(Path folder) {
        return within(folder, FolderLoader.DEFAULT_MAX_BYTES);
    }

    /**
     * Allows the files below a folder, as {@link #within(Path)} does.
     *
     * @param maxBytes how large a file may be; larger ones are refused
     * @throws IllegalArgumentException if that is negative
     */
    static ResourceLoader within(Path folder, long maxBytes) {
        if (maxBytes < 0) {
            throw new IllegalArgumentException("no file has " + maxBytes + " bytes");
        }
        return new FolderLoader(Objects.requireNonNull(folder, "folder"), maxBytes);
    }
}
