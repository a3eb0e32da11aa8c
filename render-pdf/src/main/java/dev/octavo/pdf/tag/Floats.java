package dev.octavo.pdf.tag;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Brings pictures at a side back into what they stand in: the engine paints them last, and puts them into the last tag that it finds. */
final class Floats {

    private Floats() {}

    static void bringBack(Tag root) {
        List<Tag> floats = root.all()
                .filter(tag -> !tag.origin().anonymous() && tag.origin().has("data-float"))
                .toList();
        if (floats.isEmpty()) {
            return;
        }
        Map<Element, Tag> tags = new HashMap<>();
        root.all()
                .filter(tag -> !tag.origin().anonymous() && tag.element() != null)
                .forEach(tag -> tags.putIfAbsent(tag.element(), tag));
        for (Tag picture : floats) {
            Tag holder = picture.parent();
            if (holder != null && picture.element() != null) {
                holder.hold(holder.kids().stream().filter(kid -> kid != picture).toList());
                around(picture.element(), tags, root).addFirst(picture);
            }
        }
    }

    private static Tag around(Element picture, Map<Element, Tag> tags, Tag root) {
        Node node = picture.getParentNode();
        while (node instanceof Element element && !tags.containsKey(element)) {
            node = element.getParentNode();
        }
        return node instanceof Element element ? tags.getOrDefault(element, root) : root;
    }
}
