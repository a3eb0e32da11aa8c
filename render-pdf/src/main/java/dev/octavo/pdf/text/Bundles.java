package dev.octavo.pdf.text;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Bundles content of very many pieces into spans. To put tags in order, the engine compares the places of their elements, for
 * which the DOM counts from their parent's first child: code of 6,000 lines would take twenty seconds.
 */
final class Bundles {

    private static final int PIECES = 200;

    private Bundles() {}

    /** Bundles the pieces of an element in a line, if they are too many. */
    static void tie(Element element) {
        if (element.getChildNodes().getLength() > PIECES) {
            Node first = element.getFirstChild();
            while (first != null) {
                first = bundle(first).getNextSibling();
            }
        }
    }

    /** The bundle that begins with a piece. */
    private static Element bundle(Node first) {
        Element bundle =
                first.getOwnerDocument().createElementNS(first.getParentNode().getNamespaceURI(), "span");
        first.getParentNode().insertBefore(bundle, first);
        for (int i = 0; i < PIECES && bundle.getNextSibling() != null; i++) {
            bundle.appendChild(bundle.getNextSibling());
        }
        return bundle;
    }
}
