package dev.octavo.source.markdown.attributes;

import dev.octavo.model.Attributes;
import org.commonmark.node.CustomNode;

/** Attributes within text: they belong to what stands right before them, and are text where nothing does. */
public final class InlineAttributes extends CustomNode {

    private final Attributes attributes;
    private final String written;

    InlineAttributes(Attributes attributes, String written) {
        this.attributes = attributes;
        this.written = written;
    }

    /** What they say. */
    public Attributes attributes() {
        return attributes;
    }

    /** The source, braces and all. */
    public String written() {
        return written;
    }
}
