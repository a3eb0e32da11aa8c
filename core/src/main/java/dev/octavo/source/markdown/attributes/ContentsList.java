package dev.octavo.source.markdown.attributes;

import org.commonmark.node.CustomBlock;

/** A list that kramdown puts the contents in place of, since {@code {:toc}} stands below it. */
public final class ContentsList extends CustomBlock {

    private final String written;

    public ContentsList(String written) {
        this.written = written;
    }

    /** The line below the list. */
    public String written() {
        return written;
    }
}
