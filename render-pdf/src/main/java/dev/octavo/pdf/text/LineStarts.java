package dev.octavo.pdf.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Takes away the white space behind a break that the author has set: as in a browser, the line begins with its first letter. */
final class LineStarts {

    private static final Set<String> APART = Set.of("head", "math", "pre", "svg");
    private static final Pattern WHITE = Pattern.compile("^[ \\t\\r\\n]+");

    private LineStarts() {}

    static void clear(Document document) {
        clear(document.getDocumentElement(), false);
    }

    /** Whether what follows stands at the start of a line, as what is cleared did or not. */
    private static boolean clear(Element element, boolean atStart) {
        if (element.getTagName().equals("br")) {
            return true;
        }
        if (APART.contains(element.getTagName())) {
            return false;
        }
        boolean isInline = Joints.INLINE.contains(element.getTagName());
        boolean isAtStart = isInline && atStart;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                isAtStart = clear(inner, isAtStart);
            } else if (isAtStart && child instanceof Text text) {
                text.setData(WHITE.matcher(text.getData()).replaceFirst(""));
                isAtStart = text.getData().isEmpty();
            }
        }
        return isInline && isAtStart;
    }
}
