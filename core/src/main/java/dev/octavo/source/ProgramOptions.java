package dev.octavo.source;

import java.util.regex.Pattern;

/** Lines at the head of code that tell Quarto how to run it, {@code #| echo: false}, and are not part of what it shows. */
final class ProgramOptions {

    private static final Pattern LINES = Pattern.compile("\\A(?:[ \\t]*+(?:#|//|--|%%)\\|[^\\n]*+(?:\\n|\\z))++\\n?+");

    private ProgramOptions() {}

    static String leftOutOf(String code) {
        return LINES.matcher(code).replaceFirst("");
    }
}
