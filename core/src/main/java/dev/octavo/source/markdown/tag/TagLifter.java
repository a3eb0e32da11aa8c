package dev.octavo.source.markdown.tag;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Makes blocks of tags that stand among words. */
final class TagLifter {

    /** The last tag that was put behind a block: the next one stands behind it. */
    private final Map<Node, Node> behind = new HashMap<>();

    /**
     * Makes a block of a tag: where it stands if it is in a paragraph of the container, else behind that block of the container
     * which holds it.
     */
    void lift(HtmlInline tag, Node container) {
        Node holder = Objects.requireNonNull(tag.getParent(), "tags stand in blocks");
        HtmlBlock block = new HtmlBlock();
        block.setLiteral(tag.getLiteral());
        block.setSourceSpans(tag.getSourceSpans());
        if (holder instanceof Paragraph && holder.getParent() == container) {
            part(holder, tag, block);
        } else {
            while (holder.getParent() != container) {
                holder = Objects.requireNonNull(holder.getParent(), "the container holds the tag");
            }
            behind.getOrDefault(holder, holder).insertAfter(block);
            behind.put(holder, block);
            if (tag.getNext() == null) {
                trim(tag.getPrevious(), false);
            }
        }
        tag.unlink();
    }

    /** Parts a paragraph where a tag stands in it; of a part without words nothing is left. */
    private static void part(Node paragraph, Node tag, HtmlBlock block) {
        Paragraph rest = new Paragraph();
        rest.setSourceSpans(paragraph.getSourceSpans().stream()
                .filter(span ->
                        span.getLineIndex() >= block.getSourceSpans().get(0).getLineIndex())
                .toList());
        while (tag.getNext() != null) {
            rest.appendChild(tag.getNext());
        }
        paragraph.insertAfter(block);
        trim(rest.getFirstChild(), true);
        trim(tag.getPrevious(), false);
        if (rest.getFirstChild() != null) {
            block.insertAfter(rest);
        }
        if (tag.getPrevious() == null) {
            paragraph.unlink();
        }
    }

    /** Takes away spaces and line ends at the edge of a paragraph. */
    private static void trim(@Nullable Node edge, boolean leading) {
        Node next = edge;
        while (next != null) {
            Node inner = leading ? next.getNext() : next.getPrevious();
            if (next instanceof Text text) {
                String literal = text.getLiteral();
                text.setLiteral(leading ? literal.stripLeading() : literal.stripTrailing());
                if (!text.getLiteral().isEmpty()) {
                    return;
                }
            } else if (!(next instanceof SoftLineBreak || next instanceof HardLineBreak)) {
                return;
            }
            next.unlink();
            next = inner;
        }
    }
}
