package dev.octavo.pdf.page;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.render.Box;
import dev.octavo.pdf.markup.Elements;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Puts the numbers of pages into a document that was laid out, where it refers to them. That may change where lines and pages
 * end, so the document must be laid out again, until the numbers stay as they are.
 */
public final class PageNumbers {

    /** The attribute of an element that holds the number of a page: the address of what stands there. */
    public static final String ATTRIBUTE = "data-folio";

    /** The class of an element whose numbers are told together, each page once, and pages in a row as first and last. */
    public static final String GROUP = "folios";

    /** Two pages in a row are told one by one. */
    private static final int SHORTEST_RANGE = 3;

    /** What is said of a place that is on no page. */
    private static final String NOWHERE = "?";

    private final List<Element> single = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();

    /**
     * Numbers that are told together.
     *
     * @param links their elements
     * @param separators the elements behind them, on the same line
     * @param spaces the elements behind these, where a line may end
     * @param targets where each leads
     * @param separator what the separators say where they say something
     * @param space what the spaces do
     */
    private record Group(
            List<Element> links,
            List<Element> separators,
            List<Element> spaces,
            List<String> targets,
            String separator,
            String space) {

        /** Parts the number at an index from one that follows it. */
        void part(int index, boolean isFollowed) {
            set(separators.get(index), isFollowed ? separator : "");
            set(spaces.get(index), isFollowed ? space : "");
        }
    }

    /** The numbers that a document refers to. */
    public PageNumbers(Document document) {
        for (Element element : Elements.of(document)) {
            if (element.getAttribute("class").equals(GROUP)) {
                groups.add(group(element));
            } else if (element.hasAttribute(ATTRIBUTE) && !isInGroup(element)) {
                single.add(element);
            }
        }
    }

    private static boolean isInGroup(Element element) {
        return element.getParentNode().getParentNode() instanceof Element around
                && around.getAttribute("class").equals(GROUP);
    }

    private static Group group(Element element) {
        List<Element> links = new ArrayList<>();
        List<Element> separators = new ArrayList<>();
        List<Element> spaces = new ArrayList<>();
        for (Element part : Elements.within(element)) {
            if (part.hasAttribute(ATTRIBUTE)) {
                links.add(part);
                separators.add((Element) part.getNextSibling());
                spaces.add((Element) part.getParentNode().getNextSibling());
            }
        }
        List<String> targets =
                links.stream().map(link -> link.getAttribute(ATTRIBUTE)).toList();
        return new Group(links, separators, spaces, targets, textOf(separators), textOf(spaces));
    }

    private static String textOf(List<Element> elements) {
        return elements.isEmpty() ? "" : elements.get(0).getTextContent();
    }

    /** Puts the numbers in; whether one of them has changed. */
    boolean put(List<Leaf> leaves, SharedContext context) {
        boolean changed = false;
        for (Element element : single) {
            OptionalInt leaf = leaf(element.getAttribute(ATTRIBUTE), leaves, context);
            changed |=
                    set(element, leaf.isPresent() ? leaves.get(leaf.getAsInt()).label() : NOWHERE);
        }
        for (Group group : groups) {
            changed |= put(group, leaves, context);
        }
        return changed;
    }

    private static boolean put(Group group, List<Leaf> leaves, SharedContext context) {
        List<Integer> pages = new ArrayList<>();
        List<String> targets = new ArrayList<>();
        for (String target : group.targets()) {
            OptionalInt leaf = leaf(target, leaves, context);
            if (leaf.isPresent() && !pages.contains(leaf.getAsInt())) {
                int place = (int)
                        pages.stream().filter(page -> page < leaf.getAsInt()).count();
                pages.add(place, leaf.getAsInt());
                targets.add(place, target);
            }
        }
        boolean changed = false;
        int used = 0;
        for (int first = 0; first < pages.size(); used++) {
            int last = endOfRow(pages, first, leaves);
            boolean isRange = last - first + 1 >= SHORTEST_RANGE;
            String label = leaves.get(pages.get(first)).label();
            String text =
                    isRange ? label + "\u2013" + leaves.get(pages.get(last)).label() : label;
            changed |= show(group, used, targets.get(first), text);
            boolean isLast = (isRange ? last : first) == pages.size() - 1;
            group.part(used, !isLast);
            first = isRange ? last + 1 : first + 1;
        }
        for (int i = used; i < group.links().size(); i++) {
            changed |= hide(group, i);
        }
        return changed;
    }

    /** The last of the pages that follow one another from this one on, numbered in one sequence. */
    private static int endOfRow(List<Integer> pages, int first, List<Leaf> leaves) {
        int last = first;
        while (last + 1 < pages.size()
                && pages.get(last + 1) == pages.get(last) + 1
                && leaves.get(pages.get(last + 1)).role().sequence()
                        == leaves.get(pages.get(first)).role().sequence()) {
            last++;
        }
        return last;
    }

    private static boolean show(Group group, int index, String target, String text) {
        Element link = group.links().get(index);
        link.setAttribute("href", target);
        return set(link, text);
    }

    private static boolean hide(Group group, int index) {
        group.links().get(index).removeAttribute("href");
        group.part(index, false);
        return set(group.links().get(index), "");
    }

    private static boolean set(Element element, String text) {
        if (element.getTextContent().equals(text)) {
            return false;
        }
        element.setTextContent(text);
        return true;
    }

    /** The page on which something begins. */
    private static OptionalInt leaf(String address, List<Leaf> leaves, SharedContext context) {
        @Nullable Box box = context.getBoxById(address.substring(1));
        if (box == null) {
            return OptionalInt.empty();
        }
        int y = box.getAbsY();
        for (int i = 0; i < leaves.size(); i++) {
            if (y < leaves.get(i).box().getBottom()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
