package dev.octavo.pdf.tag;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Where a tag comes from: the box that it was made for.
 *
 * @param element the element of the box; for an anonymous box that around it
 * @param anonymous whether the box is not the element's own, but one that the engine put into it
 * @param generated whether the stylesheet put it before or behind the element's text
 * @param inLine whether the box stands within a line
 * @param repeated whether it is painted on each page that its parent is on
 * @param place the place of the box in the order of the source
 */
record Origin(
        @Nullable Element element, boolean anonymous, boolean generated, boolean inLine, boolean repeated, int place) {

    /** A tag that no box is known for. */
    static final Origin NONE = new Origin(null, true, false, false, false, -1);

    String name() {
        return anonymous || element == null ? "" : element.getTagName();
    }

    Stream<String> classes() {
        return Stream.of(attribute("class").split(" ", -1));
    }

    boolean hasClass(String name) {
        return attribute("class").contains(name) && classes().anyMatch(name::equals);
    }

    boolean has(String attribute) {
        return element != null && element.hasAttribute(attribute);
    }

    String attribute(String name) {
        return anonymous || element == null ? "" : element.getAttribute(name);
    }
}
