package dev.octavo.pdf.text;

import dev.octavo.pdf.markup.Elements;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

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
        List<Element> items = Elements.children(list);
        int number = list.hasAttribute("start") ? Integer.parseInt(list.getAttribute("start")) : items.size();
        for (Element item : items) {
            item.setAttribute("value", Integer.toString(number--));
        }
    }
}
