package dev.octavo.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Parts long texts, at a space if there is one: for each line the engine measures all of a word that is left, and looks through
 * all that is left of a text.
 */
final class LongTexts {

    private static final int LONGEST = 1500;

    private LongTexts() {}

    static void part(Document document) {
        List<Text> found = new ArrayList<>();
        collect(document.getDocumentElement(), found);
        found.forEach(LongTexts::part);
    }

    private static void collect(Node node, List<Text> found) {
        if (node instanceof Text text && text.getLength() > LONGEST && !isStylesheet(text)) {
            found.add(text);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, found);
        }
    }

    private static boolean isStylesheet(Text text) {
        return text.getParentNode().getNodeName().equals("style");
    }

    private static void part(Text text) {
        Document document = text.getOwnerDocument();
        Node parent = text.getParentNode();
        String data = text.getData();
        int start = 0;
        while (data.length() - start > LONGEST) {
            int end = end(data, start);
            parent.insertBefore(document.createTextNode(data.substring(start, end)), text);
            start = end;
        }
        text.setData(data.substring(start));
    }

    /** Behind a space, else between two characters that do not combine. */
    private static int end(String data, int start) {
        int end = start + LONGEST;
        for (int space = end; space > start + LONGEST / 2; space--) {
            if (Character.isWhitespace(data.charAt(space - 1))) {
                return space;
            }
        }
        while (end > start + LONGEST / 2 && !mayPart(data, end)) {
            end--;
        }
        return end;
    }

    private static boolean mayPart(String data, int at) {
        int type = Character.getType(data.codePointAt(at));
        return !Character.isLowSurrogate(data.charAt(at))
                && type != Character.NON_SPACING_MARK
                && type != Character.ENCLOSING_MARK
                && type != Character.FORMAT;
    }
}
