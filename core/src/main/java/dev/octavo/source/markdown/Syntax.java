package dev.octavo.source.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Walks CommonMark's trees. */
public final class Syntax {

    private Syntax() {}

    /** The nodes right inside another one. */
    public static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** Whether a node of a class is among others. */
    public static boolean holds(Class<? extends Node> type, List<Node> nodes) {
        for (Node node : nodes) {
            if (type.isInstance(node)) {
                return true;
            }
        }
        return false;
    }

    /** The first node of a class below another one; empty where there is none. */
    public static <N extends Node> Optional<N> first(Class<N> type, Node root) {
        for (Node node = root; node != null; node = following(node, root)) {
            if (type.isInstance(node)) {
                return Optional.of(type.cast(node));
            }
        }
        return Optional.empty();
    }

    /** All text below a node, however deep it nests. */
    public static String text(Node root) {
        StringBuilder out = new StringBuilder();
        for (Node node = root; node != null; node = following(node, root)) {
            out.append(ownText(node));
        }
        return out.toString().strip();
    }

    /** The node after this one in document order, within a root; null at the end. */
    public static @Nullable Node following(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        return skipping(node, root);
    }

    /** The node after this one and all below it, in document order, within a root; null at the end. */
    public static @Nullable Node skipping(Node node, Node root) {
        Node last = node;
        while (last != root && last.getNext() == null) {
            last = last.getParent();
        }
        return last == root ? null : last.getNext();
    }

    private static String ownText(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        } else if (node instanceof Code code) {
            return code.getLiteral();
        } else if (node instanceof HtmlInline html) {
            return html.getLiteral();
        } else if (node instanceof FencedCodeBlock code) {
            return code.getLiteral();
        } else if (node instanceof IndentedCodeBlock code) {
            return code.getLiteral();
        } else if (node instanceof HtmlBlock html) {
            return html.getLiteral() + '\n';
        }
        boolean parts = node instanceof SoftLineBreak || node instanceof HardLineBreak || node instanceof Block;
        return parts ? " " : "";
    }
}
