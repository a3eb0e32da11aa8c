package dev.octavo.cite;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Markup within a work's fields, written as characters that no text holds (Unicode's noncharacters), since the processor of
 * styles escapes all other markup. They pass it untouched and are read again from what it makes.
 */
public enum Mark {
    /** In italics, or upright within italics. */
    ITALIC("i", '\uFDD0'),
    /** In bold. */
    BOLD("b", '\uFDD2'),
    /** In small capitals. */
    SMALL_CAPS("sc", '\uFDD4'),
    /** Above the line. */
    SUPERSCRIPT("sup", '\uFDD6'),
    /** Below the line. */
    SUBSCRIPT("sub", '\uFDD8'),
    /** Of capitals that stay as they are. */
    NO_CASE("nocase", '\uFDDA'),
    /** The names that a citation begins with. */
    NAMES("", '\uFDDC');

    private static final Map<Character, Mark> BY_CHARACTER = Stream.of(values())
            .flatMap(mark -> Stream.of(Map.entry(mark.open, mark), Map.entry(mark.close(), mark)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String tag;
    private final char open;

    Mark(String tag, char open) {
        this.tag = tag;
        this.open = open;
    }

    /** What CSL-JSON calls it; empty where it does not. */
    String tag() {
        return tag;
    }

    /** The character where it begins. */
    public char open() {
        return open;
    }

    /** The character where it ends. */
    public char close() {
        return (char) (open + 1);
    }

    /** Text within the mark. */
    public String around(String text) {
        return open + text + close();
    }

    /** Whether a character is a mark. */
    public static boolean is(char c) {
        return c >= ITALIC.open && BY_CHARACTER.containsKey(c);
    }

    /** The mark that a character opens or closes; empty for other characters. */
    static Optional<Mark> of(char c) {
        return Optional.ofNullable(BY_CHARACTER.get(c));
    }

    /** A text without marks. */
    public static String strip(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().filter(c -> !is((char) c)).forEach(c -> plain.append((char) c));
        return plain.toString();
    }
}
