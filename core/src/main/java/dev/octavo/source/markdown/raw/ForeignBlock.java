package dev.octavo.source.markdown.raw;

import org.commonmark.node.CustomBlock;

/** Markup of a format that is not read. */
public final class ForeignBlock extends CustomBlock {

    private final String format;

    public ForeignBlock(String format) {
        this.format = format;
    }

    /** The format's name, as it was written. */
    public String format() {
        return format;
    }
}
