package dev.octavo.source.parse;

/** Lines within a text, told by offsets. */
public final class Lines {

    private Lines() {}

    /** The end of the line that begins at an offset, before its line feed. */
    static int end(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    /** Whether a line has nothing but spaces and tabs. */
    static boolean isBlank(String text, int start, int end) {
        int i = start;
        while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i == end;
    }
}
