package dev.octavo.source.markdown;

import dev.octavo.model.Attributes;
import java.util.List;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Blocks under a common name: a fenced division, or an indented notice. */
public final class Container extends CustomBlock {

    private final String name;
    private final Attributes attributes;
    private final boolean notice;
    private boolean closed;
    private boolean closedByOwnLine;

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

    /** A first child for the inlines of a title. */
    ContainerTitle addTitle(@Nullable SourceSpan written) {
        ContainerTitle title = new ContainerTitle();
        if (written != null) {
            title.addSourceSpan(written);
        }
        prependChild(title);
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

    /** The parser gives the closing line to the blocks that were open before it, too: takes it from them. */
    void trimClosingLine() {
        List<SourceSpan> lines = getSourceSpans();
        if (!closedByOwnLine || lines.isEmpty()) {
            return;
        }
        int last = lines.get(lines.size() - 1).getLineIndex();
        for (Node node = getLastChild(); node != null; node = node.getLastChild()) {
            List<SourceSpan> spans = node.getSourceSpans();
            if (!spans.isEmpty() && spans.get(spans.size() - 1).getLineIndex() == last) {
                node.setSourceSpans(spans.subList(0, spans.size() - 1));
            }
        }
    }

    /** Ends it with the line before this one. */
    void close() {
        closed = true;
    }

    /** Ends it with a line that is part of it. */
    void closeByOwnLine() {
        closed = true;
        closedByOwnLine = true;
    }
}
