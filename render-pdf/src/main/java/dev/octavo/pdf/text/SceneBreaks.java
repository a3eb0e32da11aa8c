package dev.octavo.pdf.text;

import dev.octavo.pdf.markup.Elements;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Takes out the marks between scenes where a heading follows, or nothing: the heading parts what the mark would part. */
final class SceneBreaks {

    private SceneBreaks() {}

    static void thin(Document document) {
        for (Element paragraph : Elements.named("p", document)) {
            boolean isMark = Elements.classes(paragraph).contains("scene-break");
            if (isMark && !paragraph.hasAttribute("id") && isAtHeading(paragraph)) {
                paragraph.getParentNode().removeChild(paragraph);
            }
        }
    }

    private static boolean isAtHeading(Element mark) {
        Node next = mark.getNextSibling();
        while (next != null
                && !(next instanceof Element)
                && next.getTextContent().isBlank()) {
            next = next.getNextSibling();
        }
        return next == null ? isSection(mark.getParentNode()) : isSection(next);
    }

    private static boolean isSection(Node node) {
        return node.getNodeName().equals("section") || node.getNodeName().equals("article");
    }
}
