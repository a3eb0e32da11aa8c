package dev.octavo.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How code is to be run and shown, as R Markdown and Quarto have it: in braces, {@code {r, echo=FALSE}}, and in lines at its head,
 * {@code #| echo: false}, which are not part of what it shows.
 */
final class ProgramOptions {

    private static final Pattern LINES = Pattern.compile("\\A(?:[ \\t]*+(?:#|//|--|%%)\\|[^\\n]*+(?:\\n|\\z))++\\n?+");

    private static final Pattern IN_BRACES =
            Pattern.compile("\\{[ \\t]*+\\w.*?[\\s,]((?:echo|include)[ \\t]*+=[ \\t]*+(?:FALSE|F)\\b).*");

    private static final Pattern IN_LINES =
            Pattern.compile("(?:#|//|--|%%)\\|[ \\t]*+((?:echo|include)[ \\t]*+:[ \\t]*+false\\b)");

    private ProgramOptions() {}

    /** The option by which code is not shown; empty where it is. */
    static Optional<String> hiding(String info, String code) {
        Matcher inBraces = IN_BRACES.matcher(info.strip());
        if (inBraces.matches()) {
            return Optional.of(inBraces.group(1));
        }
        Matcher lines = LINES.matcher(code);
        Matcher inLines = IN_LINES.matcher(lines.lookingAt() ? lines.group() : "");
        return inLines.find() ? Optional.of(inLines.group(1)) : Optional.empty();
    }

    static String leftOutOf(String code) {
        return LINES.matcher(code).replaceFirst("");
    }
}
