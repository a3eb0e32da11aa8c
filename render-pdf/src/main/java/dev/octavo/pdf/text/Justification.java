package dev.octavo.pdf.text;

import dev.octavo.html.Language;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Marks where lines end at the margin: in the languages whose words can be parted, and in those that run from right to left,
 * whose words are short and never parted. The others would get gaps between their words, or, as the engine also spreads letters,
 * between letters that belong together.
 */
final class Justification {

    /** Parts of a line, which cannot be set otherwise than the line. */
    private static final Set<String> INLINE =
            Set.of("a", "code", "del", "em", "ins", "mark", "span", "strong", "sub", "sup");

    private final Hyphenation hyphenation;

    Justification(Hyphenation hyphenation) {
        this.hyphenation = hyphenation;
    }

    void mark(Element root) {
        mark(root, false);
    }

    private boolean isEven(String tag) {
        return hyphenation.knows(tag)
                || Language.of(tag).filter(Language::isRightToLeft).isPresent();
    }

    private void mark(Element element, boolean outer) {
        boolean justified = outer;
        if (element.hasAttribute("lang") && !INLINE.contains(element.getTagName())) {
            justified = isEven(element.getAttribute("lang"));
            if (justified != outer) {
                element.setAttribute("data-lines", justified ? "justified" : "ragged");
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                mark(inner, justified);
            }
        }
    }
}
