package dev.octavo.pdf.text;

import dev.octavo.pdf.markup.Elements;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Lets pages end anywhere in what nests deep. The engine lays out what follows a heading, a term or the title of a notice once more
 * where a page would end between them, and all that nests in it twice each time: thirty terms in one another took a minute.
 */
final class DeepRuns {

    /** As deep as sections can be, with some of the others in them. */
    private static final int DEEPEST = 10;

    private static final Set<String> ELEMENTS = Set.of("section", "dd", "figure");
    private static final Set<String> CLASSES = Set.of("admonition", "details");

    private DeepRuns() {}

    static void part(Document document) {
        part(document.getDocumentElement(), 0);
    }

    private static void part(Element element, int depth) {
        int inside = nests(element) ? depth + 1 : depth;
        for (Element child : Elements.children(element)) {
            if (inside > DEEPEST) {
                child.setAttribute("data-breaks", "free");
            }
            part(child, inside);
        }
    }

    private static boolean nests(Element element) {
        return ELEMENTS.contains(element.getTagName())
                || Elements.classes(element).stream().anyMatch(CLASSES::contains);
    }
}
