package dev.octavo.source.markdown;

import dev.octavo.model.Attributes;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Paragraph;

/** Blocks under a common name: a fenced division, or an indented notice. */
public final class Container extends CustomBlock {

    private final String name;
    private final Attributes attributes;
    private final Paragraph title = new Paragraph();
    private final boolean notice;
    private boolean closed;

    Container(String name, Attributes attributes, boolean notice) {
        this.name = name;
        this.attributes = attributes;
        this.notice = notice;
    }

    /** The word that says what it is, empty where only attributes do. */
    public String name() {
        return name;
    }

    /** What stands in braces. */
    public Attributes attributes() {
        return attributes;
    }

    /** Holds the inlines of the title; not a child. */
    public Paragraph title() {
        return title;
    }

    /** Whether the syntax itself says that it is a notice, whatever its name. */
    public boolean isNotice() {
        return notice;
    }

    /** Whether its end was there; one without ends with what it stands in. */
    public boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
    }
}
