package dev.octavo.source.markdown.math;

import org.commonmark.node.CustomNode;

/** A formula within text. */
public final class Formula extends CustomNode {

    private final String tex;
    private final boolean display;
    private final int dollars;

    private Formula(String tex, boolean display, int dollars) {
        this.tex = tex;
        this.display = display;
        this.dollars = dollars;
    }

    /** A formula in a line of text. */
    static Formula inLine(String tex) {
        return new Formula(tex, /* display= */ false, 0);
    }

    /** A formula on a line of its own. */
    static Formula setApart(String tex) {
        return new Formula(tex, /* display= */ true, 0);
    }

    /** A formula in a line, between single dollars. */
    static Formula betweenDollars(String tex) {
        return new Formula(tex, /* display= */ false, 1);
    }

    /** A formula on a line of its own, between double dollars. */
    static Formula betweenDoubleDollars(String tex) {
        return new Formula(tex, /* display= */ true, 2);
    }

    /** What stands between the delimiters, with them where they are of LaTeX. */
    public String tex() {
        return tex;
    }

    /** How many dollars stand on either side of it; 0 where what it stands between says whether it is in a line. */
    public int dollars() {
        return dollars;
    }

    /** Whether it is set on a line of its own. */
    public boolean display() {
        return display;
    }
}
