package dev.octavo.source;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Removes the comments of MDX, <code>{/* … *&#47;}</code>, from lines that are no block of code; in code within a line they stay. */
final class MdxComments {

    private static final String OPENING = "{/*";
    private static final String CLOSING = "*/}";

    /** A heading's identifier, as Docusaurus has it. */
    private static final Pattern IDENTIFIER =
            Pattern.compile("( {0,3}#{1,6}[ \\t].*[ \\t])\\{/\\*[ \\t]*+(#[\\w-]++)[ \\t]*+\\*/}[ \\t]*+");

    private final String[] lines;

    /** The line behind which no comment is closed, as was found when one was opened. */
    private int unclosed = -1;

    /** With lines that are changed. */
    MdxComments(String[] lines) {
        this.lines = lines;
    }

    /** Removes all comments that begin on a line, and puts what stands behind the last of them on it. */
    void remove(int line) {
        Matcher identified = IDENTIFIER.matcher(lines[line]);
        if (lines[line].contains(OPENING) && identified.matches()) {
            lines[line] = identified.group(1) + "{" + identified.group(2) + "}";
        }
        int opening = lines[line].contains(OPENING) ? opening(lines[line], 0) : -1;
        int last = opening < 0 ? -1 : lastLine(line, opening);
        if (last < 0) {
            return;
        }
        StringBuilder shown = new StringBuilder(lines[line].substring(0, opening));
        int current = line;
        int copied = opening;
        while (last >= 0) {
            append(shown, lines[current].substring(copied, opening));
            copied = lines[last].indexOf(CLOSING, last == current ? opening + OPENING.length() : 0) + CLOSING.length();
            current = last;
            opening = opening(lines[current], copied);
            last = opening < 0 ? -1 : lastLine(current, opening);
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
    private static int opening(String line, int from) {
        Set<Integer> absent = new HashSet<>();
        int i = from;
        while (i < line.length()) {
            if (line.startsWith(OPENING, i)) {
                return i;
            }
            char c = line.charAt(i);
            i = c == '`' ? behindCode(line, i, absent) : c == '\\' ? i + 2 : i + 1;
        }
        return -1;
    }

    /**
     * The index behind the code, or behind the backticks where they open none.
     *
     * @param absent how many backticks were looked for in vain, which are not looked for again
     */
    private static int behindCode(String line, int start, Set<Integer> absent) {
        int behind = behindTicks(line, start);
        int count = behind - start;
        int ticks = absent.contains(count) ? -1 : line.indexOf('`', behind);
        while (ticks >= 0) {
            int end = behindTicks(line, ticks);
            if (end - ticks == count) {
                return end;
            }
            ticks = line.indexOf('`', end);
        }
        absent.add(count);
        return behind;
    }

    private static int behindTicks(String line, int start) {
        int end = start;
        while (end < line.length() && line.charAt(end) == '`') {
            end++;
        }
        return end;
    }

    /** The line on which a comment ends; -1 for none. */
    private int lastLine(int line, int opening) {
        if (lines[line].indexOf(CLOSING, opening + OPENING.length()) >= 0) {
            return line;
        }
        for (int i = line + 1; i < lines.length && unclosed < 0; i++) {
            if (lines[i].contains(CLOSING)) {
                return i;
            }
        }
        unclosed = line;
        return -1;
    }
}
