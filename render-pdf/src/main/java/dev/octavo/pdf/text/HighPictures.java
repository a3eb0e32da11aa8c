package dev.octavo.pdf.text;

import dev.octavo.pdf.markup.Elements;
import java.util.Collections;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Marks pictures among words that are higher than a line, for the stylesheet to set some space above: a line is as high as the
 * highest in it, and would touch the letters of the one before that go below theirs.
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
            if (isHigh && !picture.hasAttribute("data-float") && isAmongWords(picture)) {
                picture.setAttribute("data-high", "true");
            }
        }
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
