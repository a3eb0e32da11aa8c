package dev.octavo.source.markdown;

import org.commonmark.node.CustomBlock;

/** Code between marks of another generator: {@code {% highlight ruby %}} to {@code {% endhighlight %}}. */
public final class MarkedCode extends CustomBlock {

    private final CodeMark mark;
    private String code = "";

    MarkedCode(CodeMark mark) {
        this.mark = mark;
    }

    /** What the opening mark says. */
    public CodeMark mark() {
        return mark;
    }

    /** The lines between the marks. */
    public String code() {
        return code;
    }

    void hold(String code) {
        this.code = code;
    }
}
