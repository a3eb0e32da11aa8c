package dev.octavo.pdf.text;

import dev.octavo.html.Language;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Marks where lines end at the margin: in the languages whose words can be parted, in those that run from right to left,
 * whose words are short and never parted, and in Chinese and Japanese, between whose letters the room is divided. The others
 * would get gaps between their words, or, as the engine also spreads letters, between letters that belong together.
 */
final class Justification {

    /** Parts of a line, which cannot be set otherwise than the line. */
    private static final Set<String> INLINE =
            Set.of("a", "code", "del", "em", "ins", "mark", "span", "strong", "sub", "sup");

    /** Of letters all as wide as they are high, without spaces. */
    private static final Set<String> OF_SQUARES = Set.of("ja", "yue", "zh");

    private static final String RAGGED = "ragged";

    private final Hyphenation hyphenation;

    Justification(Hyphenation hyphenation) {
        this.hyphenation = hyphenation;
    }

    void mark(Element root) {
        mark(root, RAGGED);
    }

    private String lines(String tag) {
        if (OF_SQUARES.contains(Locale.forLanguageTag(tag).getLanguage())) {
            return "even";
        }
        boolean isEven = hyphenation.knows(tag)
                || Language.of(tag).filter(Language::isRightToLeft).isPresent();
        return isEven ? "justified" : RAGGED;
    }

    private void mark(Element element, String outer) {
        String own = outer;
        if (element.hasAttribute("lang") && !INLINE.contains(element.getTagName())) {
            own = lines(element.getAttribute("lang"));
            if (!own.equals(outer)) {
                element.setAttribute("data-lines", own);
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                mark(inner, own);
            }
        }
    }
}
