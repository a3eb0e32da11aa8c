package dev.octavo.source.address;

import dev.octavo.model.Attributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is said of a picture, and its size: in pixels behind a bar, as Obsidian has it, {@code ![A lamp|300](lamp.png)}, {@code
 * ![A lamp|300x200](lamp.png)}, or in words of Marp's in its place, {@code ![w:300 h:200](lamp.png)}, {@code ![bg right:40%](lamp.png)}.
 *
 * @param text the alternative text
 * @param size its width and height, if told
 */
public record SizedAlternative(String text, Attributes size) {

    private static final String LENGTH = "\\d{1,5}(?:\\.\\d{1,3})?+(?:%|px|cm|mm|in|pt|pc|em)?+";

    /** A word that only a slide means, or that tells a size. */
    private static final Pattern OF_SLIDES = Pattern.compile("(?:bg|(?:w|width|h|height):" + LENGTH + ")");

    private static final Pattern WORD = Pattern.compile(
            "bg|\\d{1,3}%|fit|contain|cover|auto|vertical|(?:left|right)(?::" + LENGTH + ")?|(?:w|width|h|height):(?:"
                    + LENGTH
                    + "|auto)"
                    + "|(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::\\S*+)?");

    private static final Pattern SIDE = Pattern.compile("(w|h)(?:idth|eight)?:(" + LENGTH + ")");

    /** By how much Discourse scales a picture of the size before. */
    private static final Pattern SCALE = Pattern.compile(",[ \\t]*+\\d{1,3}%[ \\t]*+$");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** What is said of a picture, parted from its size. */
    public static SizedAlternative of(String alternative) {
        List<String> words = List.of(SPACE.split(alternative, 20));
        if (OF_SLIDES.matcher(words.get(0)).matches()
                && words.stream().allMatch(word -> WORD.matcher(word).matches())) {
            return new SizedAlternative("", sides(words));
        }
        int bar = alternative.lastIndexOf('|');
        return WikiAddress.size(SCALE.matcher(alternative.substring(bar + 1))
                        .replaceFirst("")
                        .strip())
                .filter(size -> bar >= 0)
                .map(size -> new SizedAlternative(alternative.substring(0, bar).stripTrailing(), size))
                .orElseGet(() -> new SizedAlternative(alternative, Attributes.NONE));
    }

    private static Attributes sides(List<String> words) {
        Map<String, String> sides = new LinkedHashMap<>();
        for (String word : words) {
            Matcher side = SIDE.matcher(word);
            if (side.matches()) {
                sides.put(side.group(1).equals("w") ? "width" : "height", side.group(2));
            }
        }
        return new Attributes("", List.of(), sides);
    }
}
