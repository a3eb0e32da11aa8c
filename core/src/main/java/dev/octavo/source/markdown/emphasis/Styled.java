package dev.octavo.source.markdown.emphasis;

import org.commonmark.node.CustomNode;

/** Text between a pair of marks that say how it is meant. */
public final class Styled extends CustomNode {

    /** What the marks say. */
    public enum Style {
        /** {@code H~2~O}. */
        SUBSCRIPT,
        /** {@code m^2^}. */
        SUPERSCRIPT,
        /** {@code ==marked==}. */
        MARKED,
        /** {@code ++inserted++}. */
        INSERTED
    }

    private final Style style;

    Styled(Style style) {
        this.style = style;
    }

    /** How it is meant. */
    public Style style() {
        return style;
    }
}
