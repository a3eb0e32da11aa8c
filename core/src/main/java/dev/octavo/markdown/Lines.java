package dev.octavo.markdown;

import java.util.stream.Collectors;

/** Works on the lines of a text that is to stand in a container. */
final class Lines {

    private Lines() {}

    /** The lines with one text before the first and another before all others, without white space on empty lines. */
    static String prefixed(String first, String others, String text) {
        String lines = text.lines()
                .map(line -> line.isEmpty() ? others.stripTrailing() : others + line)
                .collect(Collectors.joining("\n"));
        return first + lines.substring(Math.min(lines.length(), others.length()));
    }

    static String indented(int columns, String text) {
        return prefixed("", " ".repeat(columns), text);
    }
}
