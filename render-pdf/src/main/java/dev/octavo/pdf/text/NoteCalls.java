package dev.octavo.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/**
 * Ties the call of a footnote to the word before it, from which the engine would part it at the end of a line: it may begin a
 * line with any element. So the word keeps room for the call, and gives it back at its end.
 */
final class NoteCalls {

    private static final Set<String> CALLS = Set.of("footnote", "footnote-call", "held");

    /** What the word may stand in. */
    static final Set<String> INLINE = Set.of("a", "code", "del", "em", "ins", "mark", "span", "strong", "sub", "sup");

    private NoteCalls() {}

    static void tie(Document document) {
        calls(document).forEach(NoteCalls::tie);
    }

    private static List<Element> calls(Document document) {
        NodeList elements = document.getElementsByTagName("*");
        List<Element> calls = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (CALLS.contains(element.getAttribute("class"))) {
                calls.add(element);
            }
        }
        return calls;
    }

    private static void tie(Element call) {
        Node before = call.getPreviousSibling();
        while (before instanceof Element inner && INLINE.contains(inner.getTagName())) {
            before = inner.getLastChild();
        }
        if (before instanceof Text text && !lastWord(text.getData()).isEmpty()) {
            tie(text);
        }
    }

    private static void tie(Text before) {
        String text = before.getData();
        String word = lastWord(text);
        before.setData(text.substring(0, text.length() - word.length()));
        Element tied = span("tied", before);
        tied.appendChild(before.getOwnerDocument().createTextNode(word));
        tied.appendChild(span("back", before));
        before.getParentNode().insertBefore(tied, before.getNextSibling());
    }

    private static Element span(String name, Text beside) {
        String namespace = beside.getParentNode().getNamespaceURI();
        Element span = beside.getOwnerDocument().createElementNS(namespace, "span");
        span.setAttribute("class", name);
        return span;
    }

    private static String lastWord(String text) {
        int start = text.length();
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start);
    }
}
