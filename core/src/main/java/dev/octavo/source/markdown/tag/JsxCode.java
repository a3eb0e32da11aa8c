package dev.octavo.source.markdown.tag;

import org.commonmark.node.CustomNode;

/** JavaScript in a text of MDX, <code>{props.name}</code>. */
public final class JsxCode extends CustomNode {

    private final String written;

    JsxCode(String written) {
        this.written = written;
    }

    /** The code in its braces. */
    public String written() {
        return written;
    }
}
