package dev.octavo.source.markdown.bind;

import dev.octavo.source.markdown.attributes.AttributesLine;
import dev.octavo.source.markdown.attributes.InlineAttributes;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Kramdown's attributes at the beginning of an item of a list, {@code - {:.wide} words}, which are what the item holds first has. */
final class ItemAttributes {

    private static final String OF_KRAMDOWN = "{:";

    private ItemAttributes() {}

    /** Makes lines above a paragraph of the attributes that it begins with, if it is the first thing in an item. */
    static void bind(Node node) {
        boolean beginsItem = node instanceof Paragraph
                && node.getParent() instanceof ListItem
                && (node.getPrevious() == null || node.getPrevious() instanceof TaskListItemMarker);
        while (beginsItem
                && node.getFirstChild() instanceof InlineAttributes braces
                && braces.written().startsWith(OF_KRAMDOWN)
                && braces.getNext() != null) {
            node.insertBefore(AttributesLine.of(braces));
            if (braces.getNext() instanceof Text text) {
                text.setLiteral(text.getLiteral().stripLeading());
            }
            braces.unlink();
            unlinkEmpty(node.getFirstChild());
        }
    }

    private static void unlinkEmpty(Node first) {
        if (first instanceof Text text && text.getLiteral().isEmpty() && text.getNext() != null) {
            text.unlink();
        }
    }
}
