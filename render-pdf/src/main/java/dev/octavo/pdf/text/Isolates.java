package dev.octavo.pdf.text;

import dev.octavo.internal.Directions;
import dev.octavo.pdf.markup.Elements;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes the direction of a passage within a line as characters (UAX 9, 2.4) instead of as an attribute: the engine takes what
 * has the attribute for a paragraph of its own, and sets the parts of that one after the other as the line around it
 * runs. The characters have no width and are not printed.
 */
final class Isolates {

    private static final String RIGHT_TO_LEFT = "\u2067";
    private static final String LEFT_TO_RIGHT = "\u2066";
    private static final String END = "\u2069";

    private Isolates() {}

    static void mark(Document document) {
        Elements.named("code", document).forEach(Isolates::markCode);
        for (String name : Joints.INLINE) {
            Elements.named(name, document).forEach(Isolates::mark);
        }
    }

    /** Code in a line runs from the left, as in blocks of its own, where anything around it or in it does not. */
    private static void markCode(Element code) {
        boolean isInLine = !code.getParentNode().getNodeName().equals("pre");
        boolean mayTurn =
                Ways.isRightToLeft(code) || code.getTextContent().codePoints().anyMatch(Directions::isFromRight);
        if (isInLine && !code.hasAttribute("dir") && mayTurn) {
            code.setAttribute("dir", "ltr");
        }
    }

    private static void mark(Element element) {
        switch (element.getAttribute("dir")) {
            case "rtl" -> mark(element, RIGHT_TO_LEFT);
            case "ltr" -> mark(element, LEFT_TO_RIGHT);
            default -> {
                // It runs as the text around it.
            }
        }
    }

    private static void mark(Element element, String start) {
        element.removeAttribute("dir");
        Document document = element.getOwnerDocument();
        element.insertBefore(document.createTextNode(start), element.getFirstChild());
        element.appendChild(document.createTextNode(END));
        element.normalize();
    }
}
