package dev.octavo.pdf.markup;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The elements of a document, in its order, in lists that stay what they were. The DOM's own lists follow each change of the
 * document and are counted anew after it, so that a loop that sets an attribute takes the square of their length.
 */
public final class Elements {

    private Elements() {}

    /** All elements. */
    public static List<Element> of(Document document) {
        return named("*", document);
    }

    /** All elements within another one. */
    public static List<Element> within(Element outer) {
        return within(outer, "*");
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
        return list(document.getElementsByTagName(name));
    }

    /** The elements of a name within another one. */
    public static List<Element> within(Element outer, String name) {
        return list(outer.getElementsByTagName(name));
    }

    /** The names of the classes of an element, in order. */
    public static List<String> classes(Element element) {
        return List.of(element.getAttribute("class").split(" ", -1));
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; nodes.item(i) instanceof Element element; i++) {
            elements.add(element);
        }
        return elements;
    }
}
