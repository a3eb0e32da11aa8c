package dev.octavo.pdf.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The elements of a document, in its order, in lists that stay what they were. The DOM's own lists follow each change of the
 * document and are counted anew after it, so that a loop that sets an attribute takes the square of their length.
 */
public final class Elements {

    private Elements() {}

    /** All elements. */
    public static List<Element> of(Document document) {
        return all(document, element -> true);
    }

    /** All elements within another one. */
    public static List<Element> within(Element outer) {
        return all(outer, element -> true);
    }

    /** The elements right inside another one. */
    public static List<Element> children(Element outer) {
        List<Element> children = new ArrayList<>();
        for (Node child = outer.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The elements of a name. */
    public static List<Element> named(String name, Document document) {
        return all(document, element -> element.getTagName().equals(name));
    }

    /** The elements of a name within another one. */
    public static List<Element> within(Element outer, String name) {
        return all(outer, element -> element.getTagName().equals(name));
    }

    /** The names of the classes of an element, in order. */
    public static List<String> classes(Element element) {
        return List.of(element.getAttribute("class").split(" ", -1));
    }

    private static List<Element> all(Node outer, Predicate<Element> wanted) {
        List<Element> elements = new ArrayList<>();
        @Nullable Node node = outer.getFirstChild();
        while (node != null) {
            if (node instanceof Element element && wanted.test(element)) {
                elements.add(element);
            }
            node = node.hasChildNodes() ? node.getFirstChild() : nextBehind(node, outer);
        }
        return elements;
    }

    private static @Nullable Node nextBehind(Node left, Node outer) {
        @Nullable Node node = left;
        while (node != null && node != outer) {
            if (node.getNextSibling() != null) {
                return node.getNextSibling();
            }
            node = node.getParentNode();
        }
        return null;
    }
}
