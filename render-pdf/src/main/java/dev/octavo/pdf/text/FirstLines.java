package dev.octavo.pdf.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Marks the paragraphs of languages that begin each of them by letters left free, the first one too: two in Chinese, one in
 * Japanese (CLREQ and JLREQ, on paragraphs). Others begin further in only behind another: the stylesheet knows those that
 * follow one at once, those with the edge of a plain division between are marked.
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
        if (isParagraph(element) && isRunningText(element)) {
            if (!free.isEmpty()) {
                element.setAttribute("data-free", free);
            } else if (isParted(element)) {
                element.setAttribute("data-free", "behind");
            }
        }
    }

    private static String free(String tag) {
        return FREE.getOrDefault(Locale.forLanguageTag(tag).getLanguage(), "");
    }

    private static boolean isParagraph(Element element) {
        return element.getTagName().equals("p") && !element.hasAttribute("class");
    }

    private static boolean isRunningText(Element paragraph) {
        Node around = paragraph.getParentNode();
        while (around instanceof Element division && isPlain(division)) {
            around = division.getParentNode();
        }
        return around instanceof Element element
                && (AROUND.contains(element.getTagName())
                        || element.getAttribute("class").equals("article"));
    }

    /** Whether edges of plain divisions stand between a paragraph and the one before it, and nothing else. */
    private static boolean isParted(Element paragraph) {
        Element beside = before(paragraph);
        Element before = beside;
        Node around = paragraph.getParentNode();
        while (before == null && around instanceof Element division && isPlain(division)) {
            before = before(division);
            around = division.getParentNode();
        }
        while (before != null && isPlain(before)) {
            before = last(before);
        }
        return before != null && before != beside && isParagraph(before) && !isHeading(before) && !isHeading(paragraph);
    }

    private static boolean isHeading(Element paragraph) {
        return paragraph.getAttribute("data-leads").equals("heading");
    }

    /** A division that tells of what stands in it no more than a name or a language. */
    private static boolean isPlain(Element element) {
        return element.getTagName().equals("div") && !element.hasAttribute("class");
    }

    private static @Nullable Element before(Element element) {
        return elementUpTo(element.getPreviousSibling());
    }

    private static @Nullable Element last(Element element) {
        return elementUpTo(element.getLastChild());
    }

    private static @Nullable Element elementUpTo(@Nullable Node node) {
        Node found = node;
        while (found != null && !(found instanceof Element)) {
            found = found.getPreviousSibling();
        }
        return (Element) found;
    }
}
