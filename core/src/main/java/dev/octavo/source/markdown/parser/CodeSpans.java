package dev.octavo.source.markdown.parser;

import java.util.Set;

/** Passes code within a line. */
public final class CodeSpans {

    private CodeSpans() {}

    /**
     * The index behind the code that begins with a backtick, or behind the backticks where they open none.
     *
     * @param end where the line ends
     * @param absent how many backticks were looked for in vain, which are not looked for again
     */
    public static int behind(String text, int start, int end, Set<Integer> absent) {
        int behind = behindTicks(text, start, end);
        int count = behind - start;
        int ticks = absent.contains(count) ? -1 : next(text, behind, end);
        while (ticks >= 0) {
            int close = behindTicks(text, ticks, end);
            if (close - ticks == count) {
                return close;
            }
            ticks = next(text, close, end);
        }
        absent.add(count);
        return behind;
    }

    private static int next(String text, int from, int end) {
        int ticks = text.indexOf('`', from);
        return ticks < end ? ticks : -1;
    }

    private static int behindTicks(String text, int start, int end) {
        int behind = start;
        while (behind < end && text.charAt(behind) == '`') {
            behind++;
        }
        return behind;
    }
}
