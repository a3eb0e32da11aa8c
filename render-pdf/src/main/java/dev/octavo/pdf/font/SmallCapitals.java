package dev.octavo.pdf.font;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/**
 * Marks text in small capitals for which its family has them. Of all other the small letters are marked, to be set as capitals of a
 * smaller size; also where the family has some of them: a word would else be partly of one kind, partly of the other.
 */
public final class SmallCapitals {

    private static final Set<String> CLASSES = Set.of("small-caps", "smallcaps");

    /** What is set in the family without serifs. */
    private static final Set<String> SANS = Set.of("caption", "dt", "figcaption", "h2", "h3", "h5", "th");

    private static final Set<String> SANS_CLASSES = Set.of("admonition-title", "byline", "caption");

    /** What has letters of equal advances, or slanted ones, of which there are no small capitals. */
    private static final Set<String> WITHOUT = Set.of("code", "em", "h4", "h6", "pre");

    /** In these an i keeps its dot. */
    private static final Set<String> DOTTED = Set.of("az", "tr");

    private static final String ATTRIBUTE = "data-capitals";

    /** Letters with the marks that belong to them. */
    private static final Pattern SMALL = Pattern.compile("(?:\\p{Ll}\\p{M}*)+");

    private SmallCapitals() {}

    /** Marks those of a document. */
    public static void mark(Document document, Fonts fonts) {
        NodeList elements = document.getElementsByTagName("*");
        List<Element> marked = IntStream.range(0, elements.getLength())
                .mapToObj(i -> (Element) elements.item(i))
                .filter(element -> hasClass(element, CLASSES))
                .toList();
        marked.forEach(element -> mark(element, fonts));
    }

    private static void mark(Element element, Fonts fonts) {
        boolean serif = !isWithin(element, outer -> SANS.contains(outer.getTagName()) || hasClass(outer, SANS_CLASSES));
        if (mayHaveThem(element) && fonts.haveSmallCapitals(serif, element.getTextContent())) {
            element.setAttribute(ATTRIBUTE, serif ? "serif" : "sans");
        } else {
            reduce(element);
        }
    }

    private static void reduce(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                child = reduced(text);
            } else {
                reduce(child);
            }
        }
    }

    /** Puts an element around each run of small letters; the last of what stands for the text then. */
    private static Node reduced(Text text) {
        Matcher small = SMALL.matcher(text.getData());
        if (!small.find()) {
            return text;
        }
        Text found = small.start() == 0 ? text : text.splitText(small.start());
        boolean isMore = small.end() < small.regionEnd();
        Node rest = isMore ? found.splitText(small.end() - small.start()) : found;
        Element element = text.getOwnerDocument().createElement("span");
        element.setAttribute(ATTRIBUTE, "reduced");
        found.getParentNode().replaceChild(element, found);
        element.appendChild(found);
        return rest instanceof Text more && isMore ? reduced(more) : element;
    }

    private static boolean mayHaveThem(Element element) {
        return !isWithin(element, outer -> WITHOUT.contains(outer.getTagName()))
                && WITHOUT.stream()
                        .allMatch(tag -> element.getElementsByTagName(tag).getLength() == 0)
                && !isWithin(
                        element,
                        outer -> DOTTED.contains(outer.getAttribute("lang").replaceAll("-.*", "")));
    }

    private static boolean isWithin(Element element, Predicate<Element> outer) {
        for (Node node = element; node instanceof Element at; node = node.getParentNode()) {
            if (outer.test(at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasClass(Element element, Set<String> classes) {
        return Stream.of(element.getAttribute("class").split(" ", -1)).anyMatch(classes::contains);
    }
}
