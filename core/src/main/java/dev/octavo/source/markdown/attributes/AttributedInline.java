package dev.octavo.source.markdown.attributes;

import dev.octavo.model.Attributes;
import org.commonmark.node.CustomNode;

/** Inlines that carry attributes: {@code [text]{.x}}, or a link, an image or code with braces behind it. */
public final class AttributedInline extends CustomNode {

    private final GatheredAttributes attributes = new GatheredAttributes();

    public AttributedInline(Attributes first) {
        attributes.addLast(first);
    }

    /** What they carry. */
    public Attributes attributes() {
        return attributes.joined();
    }

    public void add(Attributes further) {
        attributes.addLast(further);
    }
}
