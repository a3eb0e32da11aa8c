package dev.octavo.source.markdown.math;

import dev.octavo.model.Attributes;
import org.commonmark.node.CustomBlock;

/** A formula on lines of its own. One that is never closed is a paragraph: its inlines are inside it. */
public final class FormulaBlock extends CustomBlock {

    private String tex = "";
    private Attributes attributes = Attributes.NONE;
    private boolean closed;

    /** What stands between the delimiters, with them where they are of LaTeX. */
    public String tex() {
        return tex;
    }

    /** What stands in braces behind the closing delimiter. */
    public Attributes attributes() {
        return attributes;
    }

    /** Whether the closing delimiter is there. */
    public boolean isClosed() {
        return closed;
    }

    void close(String tex, Attributes attributes) {
        this.tex = tex;
        this.attributes = attributes;
        this.closed = true;
    }
}
