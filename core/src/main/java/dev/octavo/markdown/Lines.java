package dev.octavo.markdown;

import java.util.stream.Collectors;

/** Works on the lines of a text that is to stand in a container. */
final class Lines {

    private Lines() {}

    /** The lines with one text before the first and another before all others, without white space on empty lines. */
    static String prefixed(String first, String others, String text) {
        return text.lines()
                .skip(1)
                .map(line -> "\n" + (line.isEmpty() ? others.stripTrailing() : others + line))
                .collect(Collectors.joining("", first + text.lines().findFirst().orElse(""), ""));
    }

    static String indented(int columns, String text) {
        return prefixed("", " ".repeat(columns), text);
    }
}
