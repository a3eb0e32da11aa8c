package dev.octavo.source.markdown.tag;

import java.util.function.IntUnaryOperator;

/** Passes JavaScript in braces, in which there may be other braces, and strings with any. */
final class JsxBraces {

    /** No code is longer, and no more braces are tried in vain: what opens and never closes is not looked through again and again. */
    private static final int LONGEST = 4000;

    private static final int TRIES = 100;

    private int failed;

    /**
     * The index behind the brace that closes the one at an index; -1 for none.
     *
     * @param characters the character at an index, -1 behind the last one
     */
    int behind(IntUnaryOperator characters, int open) {
        int behind = failed < TRIES ? find(characters, open) : -1;
        failed += behind < 0 ? 1 : 0;
        return behind;
    }

    private static int find(IntUnaryOperator characters, int open) {
        int depth = 0;
        int quote = 0;
        for (int i = open; i < open + LONGEST && characters.applyAsInt(i) >= 0; i++) {
            int c = characters.applyAsInt(i);
            if (quote == 0) {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
                quote = c == '"' || c == '\'' || c == '`' ? c : 0;
            } else if (c == quote) {
                quote = 0;
            } else if (c == '\\') {
                i++;
            }
            if (depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
