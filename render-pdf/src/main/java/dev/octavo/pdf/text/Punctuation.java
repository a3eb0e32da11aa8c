package dev.octavo.pdf.text;

import dev.octavo.pdf.markup.Elements;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Makes elements of what follows a link, a name or stressed words without a space, to be tied to these. */
final class Punctuation {

    private static final String CLOSING = ".,;:!?)]}”’»…，。、；：！？）」』】》";

    private static final Pattern WORD = Pattern.compile("[^\\s\u00A0]{1,14}+(?=[\\s\u00A0]|$)");

    /** More of them would not find room. */
    private static final int MOST = 3;

    private Punctuation() {}

    static void mark(Document document) {
        List<Text> following = new ArrayList<>();
        for (Element element : Elements.of(document)) {
            if (Joints.INLINE.contains(element.getNodeName()) && element.getNextSibling() instanceof Text text) {
                following.add(text);
            }
        }
        following.stream().filter(text -> !isCode(text.getParentNode())).forEach(Punctuation::mark);
    }

    private static boolean isCode(Node parent) {
        return parent.getNodeName().equals("pre") || parent.getNodeName().equals("code");
    }

    private static void mark(Text text) {
        String signs = following(text.getData());
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

    /** The rest of the word, where it is short, else the signs that close it. */
    private static String following(String text) {
        Matcher word = WORD.matcher(text);
        return word.lookingAt() && Joints.isAlphabetic(word.group()) ? word.group() : signs(text);
    }

    private static String signs(String text) {
        int end = 0;
        while (end < text.length() && end < MOST && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return text.substring(0, end);
    }
}
