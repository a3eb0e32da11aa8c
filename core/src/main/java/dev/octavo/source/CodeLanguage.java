package dev.octavo.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The language in the line that opens a code block: {@code java}, {@code {.java .numbers}}, {@code rust,ignore}. */
final class CodeLanguage {

    private static final Pattern BRACED = Pattern.compile("\\{[^}]*?\\.([^\\s.}#=]+).*");
    private static final Pattern WORD = Pattern.compile("(?:language-|lang-)?([^\\s,{=]++)(?!=).*", Pattern.DOTALL);

    private CodeLanguage() {}

    /** The language's name; empty when the line tells none. */
    static String of(String info) {
        String line = info.strip();
        Matcher named = (line.startsWith("{") ? BRACED : WORD).matcher(line);
        return named.matches() ? named.group(1) : "";
    }
}
