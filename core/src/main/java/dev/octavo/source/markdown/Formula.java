package dev.octavo.source.markdown;

import org.commonmark.node.CustomNode;

/** A formula within text. */
public final class Formula extends CustomNode {

    private final String tex;
    private final boolean display;

    private Formula(String tex, boolean display) {
        this.tex = tex;
        this.display = display;
    }

    /** A formula in a line of text. */
    static Formula inLine(String tex) {
        return new Formula(tex, false);
    }

    /** A formula on a line of its own. */
    static Formula setApart(String tex) {
        return new Formula(tex, true);
    }

    /** What stands between the delimiters, with them where they are of LaTeX. */
    public String tex() {
        return tex;
    }

    /** Whether it is set on a line of its own. */
    public boolean display() {
        return display;
    }
}
