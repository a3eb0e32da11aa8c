package dev.octavo.source.markdown;

import dev.octavo.model.Attributes;
import org.commonmark.node.CustomBlock;

/** A block, the only child, with the attributes of a line before or after it. */
public final class AttributedBlock extends CustomBlock {

    private final Attributes attributes;

    AttributedBlock(Attributes attributes) {
        this.attributes = attributes;
    }

    /** What the line says. */
    public Attributes attributes() {
        return attributes;
    }
}
