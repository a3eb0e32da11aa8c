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
     * This node with what becomes of the inlines in it, which passes from model to model ask for: those that count, cite and refer. A
     * node that holds text gives it to the change and is made anew of what comes back, or gives itself back where that is the very
     * list. By default a node gives nothing, and stays as it is.
     */
    default CustomInline rewritten(UnaryOperator<List<Inline>> change) {
        return this;
    }

    @Override
    default List<? extends Node> children() {
        return fallback();
    }
}
