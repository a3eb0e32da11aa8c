package dev.octavo.source.markdown.template;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Takes {@code {% raw %}} and {@code {% endraw %}} out of a text; what looks like a mark between them is none. */
public final class RawMarks {

    private static final Pattern OPENING = Pattern.compile("\\{%-?\\s*+raw\\s*+-?%}");
    private static final Pattern CLOSING = Pattern.compile("\\{%-?\\s*+endraw\\s*+-?%}");

    private RawMarks() {}

    /** Takes the pairs out of the inlines in a node; one without the other stays a mark. */
    public static void bind(Node parent) {
        @Nullable TemplateMark open = null;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof TemplateMark mark)) {
                continue;
            }
            if (open == null && OPENING.matcher(mark.written()).matches()) {
                open = mark;
            } else if (open != null && CLOSING.matcher(mark.written()).matches()) {
                for (Node inside = open.getNext(); inside != null && inside != mark; inside = inside.getNext()) {
                    keepAll(inside);
                }
                node = takenOut(mark);
                takenOut(open);
                open = null;
            }
        }
    }

    /** Makes text of all that looks like a mark in a node. */
    public static void keepAll(Node root) {
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TemplateMark mark) {
                    mark.keep();
                } else {
                    visitChildren(node);
                }
            }
        });
    }

    /** An empty text in place of a mark, as the parser itself leaves them. */
    private static Node takenOut(TemplateMark mark) {
        Node empty = new org.commonmark.node.Text("");
        mark.insertAfter(empty);
        mark.unlink();
        return empty;
    }
}
