package dev.octavo.source.address;

import dev.octavo.model.Attributes;

/**
 * What is said of a picture, and its size in pixels behind a bar, as Obsidian has it: {@code ![A lamp|300](lamp.png)}, {@code
 * ![A lamp|300x200](lamp.png)}.
 *
 * @param text the alternative text
 * @param size its width and height, if told
 */
public record SizedAlternative(String text, Attributes size) {

    /** What is said of a picture, parted from its size. */
    public static SizedAlternative of(String alternative) {
        int bar = alternative.lastIndexOf('|');
        return WikiAddress.size(alternative.substring(bar + 1).strip())
                .filter(size -> bar >= 0)
                .map(size -> new SizedAlternative(alternative.substring(0, bar).stripTrailing(), size))
                .orElseGet(() -> new SizedAlternative(alternative, Attributes.NONE));
    }
}
