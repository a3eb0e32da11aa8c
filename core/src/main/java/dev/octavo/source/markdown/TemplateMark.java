package dev.octavo.source.markdown;

import org.commonmark.node.CustomNode;

/** A mark that another generator's templates leave in the text: {@code {{< ref >}}}, {@code {% include %}}, {@code {{ x }}}. */
public final class TemplateMark extends CustomNode {

    private final String written;
    private boolean kept;

    TemplateMark(String written) {
        this.written = written;
    }

    /** The mark, braces and all. */
    public String written() {
        return written;
    }

    /** Whether it only looks like one, since it stands in what is raw. */
    public boolean isKept() {
        return kept;
    }

    void keep() {
        kept = true;
    }
}
