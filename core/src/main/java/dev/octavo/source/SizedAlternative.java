package dev.octavo.source;

import dev.octavo.model.Attributes;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is said of a picture, and its size in pixels behind a bar, as Obsidian has it: {@code ![A lamp|300](lamp.png)}, {@code
 * ![A lamp|300x200](lamp.png)}.
 *
 * @param text the alternative text
 * @param size its width and height, if told
 */
record SizedAlternative(String text, Attributes size) {

    private static final Pattern SIZE = Pattern.compile("\\|\\s*+([1-9]\\d{0,3})(?:x([1-9]\\d{0,3}))?\\s*+$");

    static SizedAlternative of(String alternative) {
        Matcher size = SIZE.matcher(alternative);
        if (alternative.indexOf('|') < 0 || !size.find()) {
            return new SizedAlternative(alternative, Attributes.NONE);
        }
        Map<String, String> values = size.group(2) == null
                ? Map.of("width", size.group(1))
                : Map.of("width", size.group(1), "height", size.group(2));
        String text = alternative.substring(0, size.start()).stripTrailing();
        return new SizedAlternative(text, new Attributes("", List.of(), values));
    }
}
