package dev.octavo.pdf.text;

import dev.octavo.pdf.markup.Elements;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Puts an empty block before the columns of an index: the engine drops the margin of what stands right before columns, and their own. */
final class IndexColumns {

    private IndexColumns() {}

    static void mark(Document document) {
        for (Element element : Elements.named("div", document)) {
            if (Elements.classes(element).contains("index-text")) {
                Element before = document.createElementNS(element.getNamespaceURI(), "div");
                before.setAttribute("class", "before-columns");
                element.getParentNode().insertBefore(before, element);
            }
        }
    }
}
