package dev.octavo.source.markdown;

import dev.octavo.model.Attributes;
import org.commonmark.node.CustomBlock;

/** A block, the only child, with the attributes of lines before or after it. */
public final class AttributedBlock extends CustomBlock {

    private Attributes attributes = Attributes.NONE;

    /** What the lines say. */
    public Attributes attributes() {
        return attributes;
    }

    void add(AttributesLine line) {
        attributes = attributes.and(line.attributes().orElse(Attributes.NONE));
        line.getSourceSpans().forEach(this::addSourceSpan);
        line.unlink();
    }
}
