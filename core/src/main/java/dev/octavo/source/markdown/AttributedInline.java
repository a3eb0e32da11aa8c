package dev.octavo.source.markdown;

import dev.octavo.model.Attributes;
import org.commonmark.node.CustomNode;

/** Inlines that carry attributes: {@code [text]{.x}}, or a link, an image or code with braces behind it. */
public final class AttributedInline extends CustomNode {

    private final GatheredAttributes attributes = new GatheredAttributes();

    AttributedInline(Attributes first) {
        attributes.addLast(first);
    }

    /** What they carry. */
    public Attributes attributes() {
        return attributes.joined();
    }

    void add(Attributes further) {
        attributes.addLast(further);
    }
}
