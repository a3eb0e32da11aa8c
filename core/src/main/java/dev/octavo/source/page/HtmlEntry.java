package dev.octavo.source.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/**
 * An article that tells its parts by classes, as many blogs and Medium's exports do: what stands around the content is told, or
 * furniture.
 *
 * @param element all of it
 * @param content the text
 * @see <a href="https://microformats.org/wiki/h-entry">h-entry</a>
 */
record HtmlEntry(Element element, Element content) {

    /** What names, dates and addresses of an entry are marked with. */
    private static final Pattern TOLD = Pattern.compile("(^|\\s)(p|u|dt)-");

    private static final Set<String> FURNITURE = Set.of("header", "footer", "nav");

    /**
     * The only entry in a part of a page; empty where there is none, or none that tells where its text is, and where there is more
     * than the entry: a comment may be one too.
     */
    static Optional<HtmlEntry> in(Element part) {
        List<Element> contents = part.select(".e-content").stream()
                .filter(content -> content.closest(".h-entry") != null)
                .limit(2)
                .toList();
        return contents.size() == 1
                ? Optional.ofNullable(contents.get(0).closest(".h-entry"))
                        .map(entry -> new HtmlEntry(entry, contents.get(0)))
                        .filter(entry -> entry.isAllOf(part))
                : Optional.empty();
    }

    /** Whether nothing is seen in a part of a page but the content, what is told of it, and furniture. */
    private boolean isAllOf(Element part) {
        NodeFilter other = (node, depth) -> {
            if (node instanceof Element inside && (inside.equals(content) || isTold(inside))) {
                return FilterResult.SKIP_ENTIRELY;
            }
            boolean isSeen = node instanceof TextNode text ? !text.isBlank() : node.nameIs("img");
            return isSeen ? FilterResult.STOP : FilterResult.CONTINUE;
        };
        return NodeTraversor.filter(other, part) != FilterResult.STOP;
    }

    private static boolean isTold(Element element) {
        return FURNITURE.contains(element.normalName())
                || TOLD.matcher(element.className()).find();
    }

    /** What the entry itself is told to be, and not an author or a quotation in it. */
    Optional<Element> property(String name) {
        return element.select("." + name).stream()
                .filter(told -> element.equals(owner(told)) && !told.equals(content))
                .findFirst();
    }

    private static Element owner(Element told) {
        Element around = told.parent() == null ? null : told.parent().closest("[class^=h-], [class*=' h-']");
        return around == null ? told : around;
    }
}
