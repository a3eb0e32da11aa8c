package dev.octavo.markdown;

/** Markdown in the making: the text so far, and how and where it is written. */
final class MarkdownOut {

    /** Where what is written ends. */
    enum Extent {
        /** With the line, as a heading and a cell do. */
        LINE,
        /** After any number of lines. */
        LINES
    }

    /** Parts a text where its characters would be understood together, as those of an address are; nobody sees it. */
    static final String SEAM = "<!-- -->";

    private final StringBuilder text = new StringBuilder();
    private final Style style;
    private final Extent extent;
    private boolean withinLink;
    private boolean alternate;

    /**
     * Nothing yet.
     *
     * @param style how inlines are written
     * @param extent where it must end
     */
    MarkdownOut(Style style, Extent extent) {
        this.style = style;
        this.extent = extent;
    }

    /** For blocks, which choose the style of what they hold themselves. */
    static MarkdownOut ofBlocks(boolean alternate) {
        MarkdownOut out = new MarkdownOut(Style.PLAIN, Extent.LINES);
        out.alternate = alternate;
        return out;
    }

    Style style() {
        return style;
    }

    Extent extent() {
        return extent;
    }

    /** Whether a list has the other marker, since it follows a list of its kind. */
    boolean alternate() {
        return alternate;
    }

    boolean withinLink() {
        return withinLink;
    }

    /** Writes what stands in a link, where addresses are not looked for. */
    void withinLink(Runnable content) {
        boolean outer = withinLink;
        withinLink = true;
        content.run();
        withinLink = outer;
    }

    void append(String markdown) {
        text.append(markdown);
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    boolean atLineStart() {
        return text.length() == 0 || text.charAt(text.length() - 1) == '\n';
    }

    /** The last character, a line feed at the beginning. */
    private char last() {
        return text.length() == 0 ? '\n' : text.charAt(text.length() - 1);
    }

    /** Writes the white space at the end so that the end of the line does not take it. */
    void keepSpace() {
        int last = text.length() - 1;
        if (last >= 0 && (text.charAt(last) == ' ' || text.charAt(last) == '\t')) {
            text.replace(last, last + 1, text.charAt(last) == ' ' ? "&#32;" : "&#9;");
        }
    }

    /** Parts what stands before from a bracket: an exclamation mark, which would make a picture, and another bracket. */
    void beforeBracket() {
        if (last() == '!') {
            text.insert(text.length() - 1, '\\');
        } else if (last() == ']' && style.hasTags()) {
            append(SEAM);
        }
    }

    /** Parts code from code before it. */
    void beforeBacktick() {
        if (last() == '`') {
            append(SEAM);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
