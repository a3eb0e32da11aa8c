package dev.octavo.source.markdown;

import org.commonmark.node.CustomNode;

/** A mark that another generator's templates leave in the text: {@code {{< ref >}}}, {@code {% include %}}, {@code {{ x }}}. */
public final class TemplateMark extends CustomNode {

    private final String written;

    TemplateMark(String written) {
        this.written = written;
    }

    /** The mark, braces and all. */
    public String written() {
        return written;
    }
}
