package dev.octavo.model;

import java.util.List;

/**
 * An inline that Octavo does not know: the extension point of the family.
 *
 * <p>A renderer without a handler for it renders {@link #fallback()} instead. Implementations must be immutable.
 */
public non-sealed interface CustomInline extends Inline {

    /** What to show where nothing better is known, in nodes of this package. */
    List<Inline> fallback();

    @Override
    default List<? extends Node> children() {
        return fallback();
    }
}
