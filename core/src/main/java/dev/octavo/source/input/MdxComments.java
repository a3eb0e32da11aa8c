package dev.octavo.source.input;

import dev.octavo.source.markdown.parser.CodeSpans;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Removes the comments of MDX, <code>{/* … *&#47;}</code>, or those of HTML, which MDX once had, from lines that are no block of code; in code within a line they stay. */
final class MdxComments {

    /** A heading's identifier, as Docusaurus has it, {@code #words}; React's documentation has it without spaces around, {@code words}. */
    private static final Pattern IDENTIFIER = Pattern.compile("( {0,3}#{1,6}[ \\t].*[ \\t])"
            + "\\{/\\*(?:[ \\t]*+#(?<marked>[\\w-]++)[ \\t]*+|(?<bare>[\\w-]++))\\*/}[ \\t]*+");

    private final String[] lines;
    private final String opening;
    private final String closing;

    /** The line behind which no comment is closed, as was found when one was opened. */
    private int unclosed = -1;

    private MdxComments(String[] lines, String opening, String closing) {
        this.lines = lines;
        this.opening = opening;
        this.closing = closing;
    }

    /** The comments of JavaScript in lines that are changed. */
    static MdxComments ofCode(String[] lines) {
        return new MdxComments(lines, "{/*", "*/}");
    }

    /** The comments of HTML in lines that are changed. */
    static MdxComments ofHtml(String[] lines) {
        return new MdxComments(lines, "<!--", "-->");
    }

    /** Removes all comments that begin on a line, and puts what stands behind the last of them on it. */
    void remove(int line) {
        Matcher identified = IDENTIFIER.matcher(lines[line]);
        if (lines[line].contains(opening) && identified.matches()) {
            String name = identified.group("marked") == null ? identified.group("bare") : identified.group("marked");
            lines[line] = identified.group(1) + "{#" + name + "}";
        }
        int begin = lines[line].contains(opening) ? begin(lines[line], 0) : -1;
        int last = begin < 0 ? -1 : lastLine(line, begin);
        if (last < 0) {
            return;
        }
        StringBuilder shown = new StringBuilder(lines[line].substring(0, begin));
        int current = line;
        int copied = begin;
        while (last >= 0) {
            append(shown, lines[current].substring(copied, begin));
            copied = lines[last].indexOf(closing, last == current ? begin + opening.length() : 0) + closing.length();
            current = last;
            begin = begin(lines[current], copied);
            last = begin < 0 ? -1 : lastLine(current, begin);
        }
        String behind = lines[current].substring(copied);
        append(shown, behind);
        Arrays.fill(lines, line, current + 1, "");
        // Spaces at the end of a line would break it.
        lines[line] = behind.isBlank() ? shown.toString().stripTrailing() : shown.toString();
    }

    /** Of the spaces around a comment only those before it stay: too many would make code of what follows. */
    private static void append(StringBuilder shown, String part) {
        boolean follows = !shown.isEmpty() && !Character.isWhitespace(shown.charAt(shown.length() - 1));
        shown.append(follows ? part : part.stripLeading());
    }

    /** The index at which a comment begins; -1 for none. */
    private int begin(String line, int from) {
        Set<Integer> absent = new HashSet<>();
        int i = from;
        while (i < line.length()) {
            if (line.startsWith(opening, i)) {
                return i;
            }
            char c = line.charAt(i);
            i = c == '`' ? CodeSpans.behind(line, i, line.length(), absent) : c == '\\' ? i + 2 : i + 1;
        }
        return -1;
    }

    /** The line on which a comment ends; -1 for none. */
    private int lastLine(int line, int begin) {
        if (lines[line].indexOf(closing, begin + opening.length()) >= 0) {
            return line;
        }
        for (int i = line + 1; i < lines.length && unclosed < 0; i++) {
            if (lines[i].contains(closing)) {
                return i;
            }
        }
        unclosed = line;
        return -1;
    }
}
