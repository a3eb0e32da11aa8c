package dev.octavo.pdf.text;

import dev.octavo.pdf.markup.Elements;
import java.util.Collections;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Marks pictures that are higher than a line, for the stylesheet: among words to set some space above, since a line is as high as the
 * highest in it, and would touch the letters of the one before that go below theirs; without words at the head of an item, to let its
 * bullet stand at their top.
 */
final class HighPictures {

    private static final Set<String> OF_TEXT = Set.of("p", "li", "dd");
    private static final Set<String> ALONE = Set.of("picture", "pictures");
    private static final double POINTS_IN_PIXEL = 0.75;

    private HighPictures() {}

    static void mark(Document document, Measure measure) {
        for (Element picture : Elements.named("img", document)) {
            String height = picture.getAttribute("height");
            boolean isHigh =
                    height.matches("\\d{1,6}") && Integer.parseInt(height) * POINTS_IN_PIXEL > measure.leading();
            if (isHigh && !picture.hasAttribute("data-float")) {
                if (isItem(picture)) {
                    picture.setAttribute("data-high", "item");
                } else if (isAmongWords(picture)) {
                    picture.setAttribute("data-high", "true");
                }
            }
        }
    }

    /** Whether the first line of an item holds a picture and no words. */
    private static boolean isItem(Element picture) {
        Element line = picture;
        while (line.getParentNode() instanceof Element outer && isInLine(line)) {
            line = outer;
        }
        boolean isFirst = line.getTagName().equals("li")
                || (line.getTagName().equals("p")
                        && line.getParentNode().getNodeName().equals("li")
                        && !hasWords(line.getParentNode()));
        return isFirst && !hasWords(line);
    }

    /** Whether there are words before the first block in an element, the box of a task aside. */
    private static boolean hasWords(Node block) {
        for (Node node = block.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && !isInLine(element)) {
                return false;
            }
            boolean isMark =
                    node instanceof Element mark && Elements.classes(mark).contains("task-mark");
            if (!isMark && !node.getTextContent().isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInLine(Element element) {
        return element.getTagName().equals("img") || Joints.INLINE.contains(element.getTagName());
    }

    private static boolean isAmongWords(Element picture) {
        Element around = picture;
        while (around.getParentNode() instanceof Element outer && !OF_TEXT.contains(around.getTagName())) {
            if (outer.getTagName().matches("figure|td|th")) {
                return false;
            }
            around = outer;
        }
        return OF_TEXT.contains(around.getTagName())
                && Collections.disjoint(ALONE, Elements.classes(around))
                && !around.getTextContent().isBlank();
    }
}
