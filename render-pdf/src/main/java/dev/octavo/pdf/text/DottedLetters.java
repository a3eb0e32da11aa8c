package dev.octavo.pdf.text;

import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Keeps the dot of an i behind an f in the languages that have an i without one: a ligature hides it. What parts the two is
 * a character without width (U+200C), which is not printed.
 */
final class DottedLetters {

    private static final Set<String> LANGUAGES = Set.of("az", "crh", "tr");

    private DottedLetters() {}

    static void keep(Element root) {
        keep(root, false);
    }

    private static void keep(Element element, boolean outer) {
        boolean hasBoth = element.hasAttribute("lang")
                ? LANGUAGES.contains(
                        Locale.forLanguageTag(element.getAttribute("lang")).getLanguage())
                : outer;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                keep(inner, hasBoth);
            } else if (hasBoth && child instanceof Text text) {
                text.setData(text.getData().replaceAll("f(?=\u00AD?i)", "f\u200C"));
            }
        }
    }
}
