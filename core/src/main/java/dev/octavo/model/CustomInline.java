package dev.octavo.model;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An inline that Octavo does not know: the extension point of the family.
 *
 * <p>A renderer without a handler for it renders {@link #fallback()} instead. Implementations must be immutable.
 */
public non-sealed interface CustomInline extends Inline {

    /** What to show where nothing better is known, in nodes of this package. */
    List<Inline> fallback();

    /**
     * This node with its inlines rewritten, for passes from model to model: those that number, cite and refer. A
     * node that holds text passes it to the change and returns a copy with the result, or itself if the result is the very same
     * list. By default a node passes nothing and stays as it is.
     */
    default CustomInline rewritten(UnaryOperator<List<Inline>> change) {
        return this;
    }

    @Override
    default List<? extends Node> children() {
        return fallback();
    }
}
