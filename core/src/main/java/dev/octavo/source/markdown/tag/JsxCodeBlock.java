package dev.octavo.source.markdown.tag;

import org.commonmark.node.CustomBlock;

/** JavaScript on lines of MDX that hold nothing else, <code>{list.map(item => …)}</code>. */
public final class JsxCodeBlock extends CustomBlock {

    private final String written;

    JsxCodeBlock(String written) {
        this.written = written;
    }

    /** The code in its braces. */
    public String written() {
        return written;
    }
}
