package dev.octavo.pdf.text;

import dev.octavo.pdf.markup.Elements;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Numbers the items of lists that count down: the engine counts up, but knows items that tell their number. */
final class ReversedLists {

    private ReversedLists() {}

    static void number(Document document) {
        for (Element list : Elements.named("ol", document)) {
            if (list.hasAttribute("reversed")) {
                number(list);
            }
        }
    }

    private static void number(Element list) {
        int number = list.hasAttribute("start") ? Integer.parseInt(list.getAttribute("start")) : items(list);
        for (Node child = list.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element item) {
                item.setAttribute("value", Integer.toString(number--));
            }
        }
    }

    private static int items(Element list) {
        int items = 0;
        for (Node child = list.getFirstChild(); child != null; child = child.getNextSibling()) {
            items += child instanceof Element ? 1 : 0;
        }
        return items;
    }
}
