package dev.octavo.markdown;

import java.util.regex.Pattern;

/** Escapes what would open a block at the beginning of a line of text. */
final class LineStarts {

    /** Characters that open a block, up to the place of the backslash. */
    private static final Pattern BLOCK = Pattern.compile(
            "^(?:(?=#{1,6}(?:[ \\t]|$)|>|[-+*](?:[ \\t]|$)|[=-]+[ \\t]*$|([*_-])(?:[ \\t]*+\\1){2,}+[ \\t]*+$|~~~|"
                    + "[|:-][ \\t|:-]*$|[|:][ \\t]|::|!!!|[!?]> |///|\\((?=[^()\\s]++\\)=)|\\?\\?\\?|\\$\\$|\\{[:#.]|\\[[^\\]]*\\]:)|(\\d{1,9})(?=[.)](?:[ \\t]|$)))",
            Pattern.MULTILINE | Pattern.UNIX_LINES);

    /** A tag for itself on the first line, which would make HTML of all lines. */
    private static final Pattern TAG = Pattern.compile("\\A</?[a-z][^<>\\n]*>(?=[ \\t]*\\n)");

    private LineStarts() {}

    static String escape(String inlines) {
        String tagged = TAG.matcher(inlines).replaceFirst("$0" + MarkdownOut.SEAM);
        return BLOCK.matcher(tagged).replaceAll("$2\\\\");
    }
}
