package dev.octavo.source.markdown.raw;

import org.commonmark.node.CustomNode;

/** Markup of a format that is not read, within text. */
public final class ForeignInline extends CustomNode {

    private final String format;

    public ForeignInline(String format) {
        this.format = format;
    }

    /** The format's name, as it was written. */
    public String format() {
        return format;
    }
}
