package dev.octavo.source.markdown.attributes;

import dev.octavo.model.Attributes;
import org.commonmark.node.CustomBlock;

/** A block, the only child, with the attributes of lines before or after it. */
public final class AttributedBlock extends CustomBlock {

    private final GatheredAttributes attributes = new GatheredAttributes();

    private boolean ofKramdown;

    /** What the lines say. */
    public Attributes attributes() {
        return attributes.joined();
    }

    /** Whether any of the lines is one of kramdown's, <code>{: .note}</code>, whose classes are those of a theme. */
    public boolean isOfKramdown() {
        return ofKramdown;
    }

    public void addBefore(AttributesLine line) {
        attributes.addFirst(line.attributes().orElse(Attributes.NONE));
        take(line);
    }

    public void addAfter(AttributesLine line) {
        attributes.addLast(line.attributes().orElse(Attributes.NONE));
        take(line);
    }

    private void take(AttributesLine line) {
        ofKramdown |= line.written().startsWith("{:");
        line.getSourceSpans().forEach(this::addSourceSpan);
        line.unlink();
    }
}
