package dev.octavo.source.markdown.math;

import dev.octavo.model.Attributes;
import dev.octavo.source.markdown.bind.BlockBinder;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;

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

    /** Makes text of one that is not closed, in the paragraph right above it: what stands there now, which is the block itself where there is none. */
    public Node bind() {
        if (closed || !(getPrevious() instanceof Paragraph above) || !BlockBinder.isAdjacent(above, this)) {
            return this;
        }
        above.appendChild(new SoftLineBreak());
        while (getFirstChild() != null) {
            above.appendChild(getFirstChild());
        }
        getSourceSpans().forEach(above::addSourceSpan);
        unlink();
        return above;
    }

    void close(String tex, Attributes attributes) {
        this.tex = tex;
        this.attributes = attributes;
        this.closed = true;
    }
}
