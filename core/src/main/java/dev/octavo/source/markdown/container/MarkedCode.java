package dev.octavo.source.markdown.container;

import org.commonmark.node.CustomBlock;

/** Code between marks of another generator: {@code {% highlight ruby %}} to {@code {% endhighlight %}}. */
public final class MarkedCode extends CustomBlock {

    private final CodeMark mark;
    private String code = "";
    private boolean ended;

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

    /** Whether its last line was read. */
    boolean isEnded() {
        return ended;
    }

    /** Whether its last line was read before another one. */
    boolean isEndedBefore(CharSequence line) {
        return ended || mark.isEndedBefore(line);
    }

    void end() {
        ended = true;
    }

    void hold(String code) {
        this.code = code;
    }
}
