package dev.octavo.source.markdown.tag;

/** A tag, or all of an element in which nothing is Markdown. */
final class JsxMark {

    final JsxTag tag;
    final int start;
    final int end;

    /** Whether a line is made of it and its like, the first of which is where the line begins. */
    boolean standsAlone;

    /** The line that holds its end tag, where it opens what ends on another line than it begins on; otherwise -1. */
    int lastLine = -1;

    /** Whether it closes what ends on another line than it begins on. */
    boolean isEnd;

    /** Whether it is all of an element that holds code. */
    boolean isCode;

    JsxMark(JsxTag tag, int start, int end) {
        this.tag = tag;
        this.start = start;
        this.end = end;
    }

    boolean opensBlock() {
        return lastLine >= 0;
    }
}
