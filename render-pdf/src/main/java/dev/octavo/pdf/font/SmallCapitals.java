package dev.octavo.pdf.font;

import dev.octavo.pdf.markup.Elements;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
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
    private static final Pattern SMALL = Pattern.compile("(?:\\p{Ll}\\p{M}*+)++");

    private SmallCapitals() {}

    /** Marks those of a document. */
    public static void mark(Document document, Fonts fonts) {
        List<Element> marked = Elements.of(document).stream()
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
        @Nullable Node child = node.getFirstChild();
        while (child != null) {
            @Nullable Node next = child.getNextSibling();
            if (child instanceof Text text) {
                reduceText(text);
            } else {
                reduce(child);
            }
            child = next;
        }
    }

    /** Puts an element around each run of small letters, the last one first: a text that is parted keeps its beginning. */
    private static void reduceText(Text text) {
        List<MatchResult> runs = SMALL.matcher(text.getData()).results().toList();
        for (int i = runs.size() - 1; i >= 0; i--) {
            MatchResult run = runs.get(i);
            if (run.end() < text.getLength()) {
                text.splitText(run.end());
            }
            Text small = run.start() == 0 ? text : text.splitText(run.start());
            Element element = text.getOwnerDocument().createElement("span");
            element.setAttribute(ATTRIBUTE, "reduced");
            small.getParentNode().replaceChild(element, small);
            element.appendChild(small);
        }
    }

    private static boolean mayHaveThem(Element element) {
        return !isWithin(element, outer -> WITHOUT.contains(outer.getTagName()))
                && WITHOUT.stream()
                        .allMatch(tag -> Elements.within(element, tag).isEmpty())
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
