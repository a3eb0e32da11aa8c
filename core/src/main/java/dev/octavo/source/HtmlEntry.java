package dev.octavo.source;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * An article that tells its parts by classes, as many blogs and Medium's exports do: what stands around the content is told, or
 * furniture.
 *
 * @param element all of it
 * @param content the text
 * @see <a href="https://microformats.org/wiki/h-entry">h-entry</a>
 */
record HtmlEntry(Element element, Element content) {

    /** The only entry in a part of a page; empty where there is none, or none that tells where its text is. */
    static Optional<HtmlEntry> in(Element part) {
        List<Element> contents = part.select(".e-content").stream()
                .filter(content -> content.closest(".h-entry") != null)
                .limit(2)
                .toList();
        return contents.size() == 1
                ? Optional.ofNullable(contents.get(0).closest(".h-entry"))
                        .map(entry -> new HtmlEntry(entry, contents.get(0)))
                : Optional.empty();
    }

    /** What the entry itself is told to be, and not an author or a quotation in it. */
    Optional<Element> property(String name) {
        return element.select("." + name).stream()
                .filter(told -> element.equals(owner(told)))
                .findFirst();
    }

    private static Element owner(Element told) {
        Element around = told.parent() == null ? null : told.parent().closest("[class^=h-], [class*=' h-']");
        return around == null ? told : around;
    }
}
