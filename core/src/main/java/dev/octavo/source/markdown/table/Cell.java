package dev.octavo.source.markdown.table;

import org.commonmark.node.CustomBlock;

/** A cell of a notebook, which is a document of its own but for what is defined in it: what it opens ends with it. */
public final class Cell extends CustomBlock {

    /** The line that a cell begins with: a separator of records (ECMA-48, 8.3.57 and E.3), which no text of a model holds. */
    public static final String LINE = "\u001E";

    Cell() {}
}
