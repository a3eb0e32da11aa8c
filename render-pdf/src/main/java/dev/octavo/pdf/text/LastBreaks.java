package dev.octavo.pdf.text;

import dev.octavo.pdf.markup.Elements;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Takes out the page breaks at the end of what stands on pages of its own. The next chapter begins a page in any case, and behind such a
 * break the engine lets it begin on a left one.
 */
final class LastBreaks {

    private LastBreaks() {}

    static void remove(Document document) {
        for (Element element : Elements.named("div", document)) {
            if (Elements.classes(element).contains("page-break") && endsPages(element)) {
                element.getParentNode().removeChild(element);
            }
        }
    }

    /** Whether nothing but more breaks stands behind it. */
    private static boolean endsPages(Element element) {
        Node node = element;
        while (node instanceof Element inner && !isOnItsOwnPages(inner)) {
            if (isFollowed(inner)) {
                return false;
            }
            node = inner.getParentNode();
        }
        return node instanceof Element;
    }

    private static boolean isOnItsOwnPages(Element element) {
        String kind = element.getAttribute("class");
        return kind.equals("chapter") || kind.equals("article");
    }

    private static boolean isFollowed(Node node) {
        for (Node next = node.getNextSibling(); next != null; next = next.getNextSibling()) {
            boolean isBreak =
                    next instanceof Element element && Elements.classes(element).contains("page-break");
            boolean isSpace = next instanceof Text && next.getTextContent().isBlank();
            if (!isBreak && !isSpace) {
                return true;
            }
        }
        return false;
    }
}
