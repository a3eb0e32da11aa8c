package dev.octavo.source.markdown.inline;

import org.commonmark.node.CustomNode;

/** A picture of a set of icons, called by its name: {@code :material-heart:}. */
public final class Icon extends CustomNode {

    private final String name;

    Icon(String name) {
        this.name = name;
    }

    /** The name, the set's with it: {@code material-heart}. */
    public String name() {
        return name;
    }
}
