package dev.octavo.html.math;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The colours that both LaTeX and CSS know by name, and those told in hexadecimal digits. */
final class Colours {

    private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

    private static final Set<String> NAMES = Set.of(
            "black",
            "blue",
            "brown",
            "cyan",
            "darkgray",
            "gray",
            "green",
            "lightgray",
            "lime",
            "magenta",
            "maroon",
            "navy",
            "olive",
            "orange",
            "pink",
            "purple",
            "red",
            "teal",
            "violet",
            "white",
            "yellow");

    private Colours() {}

    /** The colour as CSS has it; empty for one that is not known. */
    static Optional<String> find(String name) {
        String small = name.strip().toLowerCase(Locale.ROOT);
        if (NAMES.contains(small)) {
            return Optional.of(small);
        }
        return HEX.matcher(small).matches() ? Optional.of("#" + small.replace("#", "")) : Optional.empty();
    }
}
