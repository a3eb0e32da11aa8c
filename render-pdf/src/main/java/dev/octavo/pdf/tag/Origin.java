package dev.octavo.pdf.tag;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Where a tag comes from: the box that it was made for.
 *
 * @param element the element of the box; for an anonymous box that around it
 * @param anonymous whether the box is not the element's own, but one that the engine put into it
 * @param inLine whether the box stands within a line
 * @param place the place of the box in the order of the source
 */
record Origin(@Nullable Element element, boolean anonymous, boolean inLine, int place) {

    /** A tag that no box is known for. */
    static final Origin NONE = new Origin(null, true, false, -1);

    String name() {
        return anonymous || element == null ? "" : element.getTagName();
    }

    boolean hasClass(String name) {
        return !anonymous
                && element != null
                && Arrays.asList(element.getAttribute("class").split(" ")).contains(name);
    }

    String attribute(String name) {
        return anonymous || element == null ? "" : element.getAttribute(name);
    }
}
