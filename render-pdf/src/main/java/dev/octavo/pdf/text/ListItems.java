package dev.octavo.pdf.text;

import dev.octavo.pdf.markup.Elements;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts the content of each bulleted item into an element of its own: the engine makes the bullet as large as the item's
 * text, so the item itself is set small, and its content as large as before. The box of a task goes into the first paragraph,
 * before which it would have a line of its own.
 */
final class ListItems {

    private ListItems() {}

    static void wrap(Document document) {
        Elements.named("li", document).stream().filter(ListItems::isEmpty).forEach(ListItems::giveLine);
        List<Element> items = new ArrayList<>();
        for (Element list : Elements.named("ul", document)) {
            List<Element> own = items(list);
            if (own.stream().allMatch(ListItems::isTask)) {
                list.setAttribute("data-bullets", "none");
            }
            items.addAll(own);
        }
        items.forEach(ListItems::wrap);
        Elements.named("span", document).stream()
                .filter(element -> element.getAttribute("class").equals("task-mark"))
                .forEach(ListItems::move);
    }

    private static List<Element> items(Element list) {
        List<Element> items = new ArrayList<>();
        for (Node child = list.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element item) {
                items.add(item);
            }
        }
        return items;
    }

    private static boolean isEmpty(Element item) {
        return item.getElementsByTagName("*").getLength() == 0
                && item.getTextContent().isBlank();
    }

    /** The engine prints neither the mark nor the line of an item that holds nothing. */
    private static void giveLine(Element item) {
        item.setTextContent("\u00A0");
    }

    private static boolean isTask(Element item) {
        return item.getAttribute("class").equals("task");
    }

    private static void wrap(Element item) {
        Element content = item.getOwnerDocument().createElementNS(item.getNamespaceURI(), "div");
        content.setAttribute("class", "item");
        while (item.getFirstChild() != null) {
            content.appendChild(item.getFirstChild());
        }
        item.appendChild(content);
    }

    /** Moves a box, with the space behind it, into the paragraph that follows. */
    private static void move(Element box) {
        Node space = box.getNextSibling();
        if (space != null
                && space.getNextSibling() instanceof Element paragraph
                && paragraph.getTagName().equals("p")) {
            paragraph.insertBefore(space, paragraph.getFirstChild());
            paragraph.insertBefore(box, space);
        }
    }
}
