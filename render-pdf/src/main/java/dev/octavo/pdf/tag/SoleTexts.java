package dev.octavo.pdf.tag;

import dev.octavo.pdf.markup.Elements;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Puts the text of each inline element that needs a tag into an element of its own, where it holds nothing else: the engine
 * makes no tag for an inline element with one text inside.
 */
final class SoleTexts {

    /** The attribute of the elements put in. */
    static final String MARK = "data-sole";

    private static final Set<String> TAGGED = Set.of("code", "q");

    private SoleTexts() {}

    static void wrap(Document document) {
        Elements.of(document).stream()
                .filter(element -> needsTag(element) && holdsOneText(element))
                .toList()
                .forEach(SoleTexts::wrap);
    }

    private static boolean needsTag(Element element) {
        return TAGGED.contains(element.getTagName())
                || element.hasAttribute("data-tag")
                || (element.getTagName().equals("span") && element.hasAttribute("lang"))
                || (element.getTagName().equals("sup") && isIn(element, "endnote"));
    }

    private static boolean isIn(Element element, String className) {
        return element.getParentNode() instanceof Element around
                && around.getAttribute("class").equals(className);
    }

    private static boolean holdsOneText(Element element) {
        Node only = element.getFirstChild();
        return only instanceof Text && only.getNextSibling() == null;
    }

    private static void wrap(Element element) {
        Element inner = element.getOwnerDocument().createElementNS(element.getNamespaceURI(), "span");
        inner.setAttribute(MARK, "");
        inner.appendChild(element.getFirstChild());
        element.appendChild(inner);
    }
}
