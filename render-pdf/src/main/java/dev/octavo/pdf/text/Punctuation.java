package dev.octavo.pdf.text;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** Makes elements of the signs that follow a link, a name or stressed words, to be tied to these as note calls are. */
final class Punctuation {

    private static final String CLOSING = ".,;:!?)]}”’»…";

    /** More of them would not find room. */
    private static final int MOST = 3;

    private Punctuation() {}

    static void mark(Document document) {
        NodeList elements = document.getElementsByTagName("*");
        List<Text> following = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            Node element = elements.item(i);
            if (NoteCalls.INLINE.contains(element.getNodeName()) && element.getNextSibling() instanceof Text text) {
                following.add(text);
            }
        }
        following.stream().filter(text -> !isCode(text.getParentNode())).forEach(Punctuation::mark);
    }

    private static boolean isCode(Node parent) {
        return parent.getNodeName().equals("pre") || parent.getNodeName().equals("code");
    }

    private static void mark(Text text) {
        String signs = signs(text.getData());
        if (!signs.isEmpty()) {
            Element held =
                    text.getOwnerDocument().createElementNS(text.getParentNode().getNamespaceURI(), "span");
            held.setAttribute("class", "held");
            held.appendChild(text.getOwnerDocument().createTextNode(signs));
            text.getParentNode().insertBefore(held, text);
            text.setData(text.getData().substring(signs.length()));
            if (text.getData().isEmpty()) {
                text.getParentNode().removeChild(text);
            }
        }
    }

    private static String signs(String text) {
        int end = 0;
        while (end < text.length() && end < MOST && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return text.substring(0, end);
    }
}
