package dev.octavo.pdf.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Marks the paragraphs of languages that begin each of them by letters left free, the first one too: two in Chinese, one in
 * Japanese (CLREQ and JLREQ, on paragraphs). Others begin further in only behind another.
 */
final class FirstLines {

    private static final Map<String, String> FREE = Map.of("zh", "2", "yue", "2", "ja", "1");

    /** What paragraphs of the running text stand in; of other divisions an author tells, or what they are. */
    private static final Set<String> AROUND = Set.of("section", "blockquote");

    private FirstLines() {}

    static void mark(Element root) {
        mark(root, "");
    }

    private static void mark(Element element, String outer) {
        String free = element.hasAttribute("lang") ? free(element.getAttribute("lang")) : outer;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                mark(inner, free);
            }
        }
        if (!free.isEmpty() && isRunningText(element)) {
            element.setAttribute("data-free", free);
        }
    }

    private static String free(String tag) {
        return FREE.getOrDefault(Locale.forLanguageTag(tag).getLanguage(), "");
    }

    private static boolean isRunningText(Element element) {
        return element.getTagName().equals("p")
                && !element.hasAttribute("class")
                && element.getParentNode() instanceof Element around
                && (AROUND.contains(around.getTagName())
                        || around.getAttribute("class").equals("article"));
    }
}
