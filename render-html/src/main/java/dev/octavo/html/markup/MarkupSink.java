package dev.octavo.html.markup;

import java.util.List;

/**
 * Receives markup piece by piece: elements that are opened and closed, attributes, text.
 *
 * <p>An element {@code math}, and what is inside it, is MathML; every other element is HTML.
 *
 * <p>Names are trusted; values and text are escaped as the form behind the sink needs. Not for use by several threads.
 * Where the form behind writes to a stream, its {@link java.io.IOException} is thrown wrapped in an
 * {@link java.io.UncheckedIOException}.
 */
public interface MarkupSink {

    /** Opens an element inside the one that is open. */
    void open(String name);

    /**
     * Gives the element just opened an attribute.
     *
     * @throws IllegalStateException if no element was just opened
     */
    void attribute(String name, String value);

    /** Writes text inside the element that is open. */
    void text(String text);

    /**
     * Closes the element that was opened last.
     *
     * @throws IllegalStateException if none is open
     */
    void close();

    /**
     * Writes a whole element.
     *
     * @param attributes names and values in turn
     * @param content writes what is inside
     */
    default void element(String name, List<String> attributes, Runnable content) {
        open(name);
        for (int i = 0; i < attributes.size(); i += 2) {
            attribute(attributes.get(i), attributes.get(i + 1));
        }
        content.run();
        close();
    }

    /** Writes a whole element that holds text. */
    default void element(String name, List<String> attributes, String text) {
        element(name, attributes, () -> text(text));
    }

    /**
     * Writes markup as it is, where the form behind the sink can hold any.
     *
     * @return whether it was written; {@code false} where it could not be
     */
    boolean raw(String markup);
}
