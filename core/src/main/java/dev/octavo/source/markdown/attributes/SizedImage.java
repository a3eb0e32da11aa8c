package dev.octavo.source.markdown.attributes;

import dev.octavo.model.Attributes;
import org.commonmark.node.Image;

/** A picture whose size stands behind its address: {@code ![A lamp](lamp.png =300x200)}. */
public final class SizedImage extends Image {

    private final Attributes size;

    SizedImage(String address, String title, Attributes size) {
        super(address, title);
        this.size = size;
    }

    /** Its width and its height, or one of them. */
    public Attributes size() {
        return size;
    }
}
