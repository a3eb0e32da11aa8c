package dev.octavo.model;

import java.util.List;

/**
 * Anything that a document's text can hold: a {@link Block} or an {@link Inline}.
 *
 * <p>Nodes are immutable values: equal when their parts are equal, free to be shared between documents and threads.
 * Lists handed to a constructor are copied; none may be or hold {@code null}. Text is mended on the way in so that it is
 * always legal XML 1.0 text (see {@link XmlText}).
 */
public sealed interface Node permits Block, Inline {

    /** The nodes directly inside this one, in reading order; empty for a leaf. */
    default List<? extends Node> children() {
        return List.of();
    }

    /** Identifier, classes and key-values; {@link Attributes#NONE} when there are none, or a node of its type has none. */
    default Attributes attributes() {
        return Attributes.NONE;
    }
}
