package dev.octavo.model;

import java.util.List;

/**
 * A block that Octavo does not know: the extension point of the family.
 *
 * <p>A renderer without a handler for it renders {@link #fallback()} instead. Implementations must be immutable.
 */
public non-sealed interface CustomBlock extends Block {

    /** What to show where nothing better is known, in nodes of this package. */
    List<Block> fallback();

    @Override
    default Attributes attributes() {
        return Attributes.NONE;
    }

    @Override
    default SourceRange at() {
        return SourceRange.NONE;
    }

    @Override
    default List<? extends Node> children() {
        return fallback();
    }
}
