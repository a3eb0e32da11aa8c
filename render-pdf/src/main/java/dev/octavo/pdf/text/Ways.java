package dev.octavo.pdf.text;

import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Marks what stands in lines from right to left and has its two sides turned round there. The stylesheet cannot tell by itself:
 * such a list may stand in a text from the left, and within it one from the left again.
 */
final class Ways {

    /** What is indented, edged or numbered at the side where lines begin. */
    private static final Set<String> SIDED = Set.of("dd", "div", "li", "ol", "span", "table", "td", "th", "ul");

    private Ways() {}

    static void mark(Document document) {
        mark(document.getDocumentElement(), false);
    }

    private static void mark(Element element, boolean isWithinRightToLeft) {
        String told = element.getAttribute("dir");
        boolean isRightToLeft = told.isEmpty() ? isWithinRightToLeft : told.equals("rtl");
        if (isRightToLeft && SIDED.contains(element.getTagName())) {
            element.setAttribute("data-way", "rtl");
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                mark(inner, isRightToLeft);
            }
        }
    }

    /** Whether the lines in an element run from right to left. */
    static boolean isRightToLeft(Element element) {
        String told = element.getAttribute("dir");
        if (told.isEmpty() && element.getParentNode() instanceof Element outer) {
            return isRightToLeft(outer);
        }
        return told.equals("rtl");
    }
}
