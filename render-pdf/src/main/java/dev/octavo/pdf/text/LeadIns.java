package dev.octavo.pdf.text;

import dev.octavo.pdf.markup.Elements;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Marks what is nothing without what follows: bold paragraphs, which stand for a heading, short ones that announce a list, code, a
 * quotation or a table by a colon, or go on in a formula, and sections that are a heading and nothing else. And the last item but one
 * of a list of short ones, so that the last is not alone on its page.
 */
final class LeadIns {

    /** In letters, some three lines: a longer paragraph would leave a hole where it went to the next page as a whole. */
    private static final int SHORT = 250;

    /** In letters. */
    private static final int LINE = 60;

    /** Of so many, two are enough for the next page. */
    private static final int FEW_ITEMS = 3;

    private static final Set<String> ANNOUNCED = Set.of("blockquote", "dl", "figure", "ol", "pre", "table", "ul");

    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");

    private LeadIns() {}

    static void mark(Document document) {
        for (Element paragraph : Elements.named("p", document)) {
            if (!paragraph.hasAttribute("class")) {
                mark(paragraph);
            }
        }
        for (String list : List.of("ul", "ol")) {
            Elements.named(list, document).forEach(LeadIns::markLastButOne);
        }
        for (Element section : Elements.named("section", document)) {
            if (isHeadingAlone(section)) {
                section.setAttribute("data-leads", "on");
            }
        }
    }

    private static boolean isHeadingAlone(Element section) {
        return withText(section.getFirstChild()) instanceof Element heading
                && HEADINGS.contains(heading.getTagName())
                && withText(heading.getNextSibling()) == null;
    }

    private static void mark(Element paragraph) {
        if (isBold(paragraph)) {
            paragraph.setAttribute("data-leads", "heading");
        } else if (leadsOn(paragraph)) {
            paragraph.setAttribute("data-leads", "on");
        }
    }

    private static void markLastButOne(Element list) {
        List<Element> items = Elements.children(list);
        int last = items.size() - 1;
        if (last >= FEW_ITEMS && isLine(items.get(last)) && isLine(items.get(last - 1))) {
            items.get(last - 1).setAttribute("data-leads", "on");
        }
    }

    private static boolean isLine(Element item) {
        return item.getTextContent().length() <= LINE
                && Elements.within(item).stream()
                        .allMatch(part -> part.getTagName().equals("p") || Joints.INLINE.contains(part.getTagName()));
    }

    private static boolean isBold(Element paragraph) {
        Node first = withText(paragraph.getFirstChild());
        return first instanceof Element bold
                && bold.getTagName().equals("strong")
                && withText(bold.getNextSibling()) == null;
    }

    private static boolean leadsOn(Element paragraph) {
        if (!(withText(paragraph.getNextSibling()) instanceof Element next)) {
            return false;
        }
        String kind = next.getAttribute("class");
        boolean isAnnounced = ANNOUNCED.contains(next.getTagName()) || kind.equals("table") || kind.equals("listing");
        return (kind.equals("formula") && isShort(paragraph.getTextContent()))
                || (isAnnounced && isShort(paragraph.getTextContent()) && endsWithColon(paragraph));
    }

    private static boolean isShort(String text) {
        return text.length() <= SHORT;
    }

    private static boolean endsWithColon(Element paragraph) {
        String text = paragraph.getTextContent().strip();
        return text.endsWith(":") || text.endsWith("：");
    }

    /** A node or the next of its siblings that is more than white. */
    private static @Nullable Node withText(@Nullable Node node) {
        Node found = node;
        while (found != null
                && !(found instanceof Element)
                && found.getTextContent().isBlank()) {
            found = found.getNextSibling();
        }
        return found;
    }
}
