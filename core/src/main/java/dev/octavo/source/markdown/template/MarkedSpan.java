package dev.octavo.source.markdown.template;

import org.commonmark.node.CustomNode;

/** Words between two marks of another generator: {@code {{< button href="/a" >}}Words{{< /button >}}}. */
public final class MarkedSpan extends CustomNode {

    private final SpanMark mark;

    public MarkedSpan(SpanMark mark) {
        this.mark = mark;
    }

    /** The mark before the words. */
    public SpanMark mark() {
        return mark;
    }
}
