package dev.octavo.source.markdown;

import dev.octavo.model.Attributes;
import org.commonmark.node.CustomBlock;

/** A block, the only child, with the attributes of lines before or after it. */
public final class AttributedBlock extends CustomBlock {

    private final GatheredAttributes attributes = new GatheredAttributes();

    /** What the lines say. */
    public Attributes attributes() {
        return attributes.joined();
    }

    void addBefore(AttributesLine line) {
        attributes.addFirst(line.attributes().orElse(Attributes.NONE));
        take(line);
    }

    void addAfter(AttributesLine line) {
        attributes.addLast(line.attributes().orElse(Attributes.NONE));
        take(line);
    }

    private void take(AttributesLine line) {
        line.getSourceSpans().forEach(this::addSourceSpan);
        line.unlink();
    }
}
