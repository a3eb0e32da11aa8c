package dev.octavo.source.markdown.inline;

import org.commonmark.node.CustomNode;

/** A link by the name of a page: {@code [[Page]]}, {@code [[Page#Section|text]]}, or of a picture, {@code ![[picture.png]]}. */
public final class WikiLink extends CustomNode {

    private final String target;
    private final String text;
    private final boolean embedded;

    WikiLink(String target, String text, boolean embedded) {
        this.target = target;
        this.text = text;
        this.embedded = embedded;
    }

    /** The name of the page, perhaps with {@code #} and a section. */
    public String target() {
        return target;
    }

    /** What is shown: the text told, else the target. */
    public String text() {
        return text.isEmpty() ? target : text;
    }

    /** Whether what is named is shown here rather than linked. */
    public boolean isEmbedded() {
        return embedded;
    }
}
