package dev.octavo.html.math;

import java.util.Set;

/**
 * What TeX reads at a time.
 *
 * @param sort what it is
 * @param text a command's name without its backslash, else the character
 * @param offset where it begins in the formula
 */
record Token(Sort sort, String text, int offset) {

    enum Sort {
        COMMAND,
        CHARACTER,
        OPEN,
        CLOSE,
        SUPERSCRIPT,
        SUBSCRIPT,
        ALIGN,
        DOLLAR,
        END
    }

    private static final Set<String> ROW_ENDS = Set.of("\\", "cr", "newline", "right", "middle", "end");

    boolean is(Sort wanted) {
        return sort == wanted;
    }

    boolean isCommand(String name) {
        return sort == Sort.COMMAND && text.equals(name);
    }

    boolean isCharacter(String character) {
        return sort == Sort.CHARACTER && text.equals(character);
    }

    /** Whether a row of a formula ends before it. */
    boolean endsRow() {
        return switch (sort) {
            case CLOSE, ALIGN, DOLLAR, END -> true;
            case COMMAND -> ROW_ENDS.contains(text);
            default -> false;
        };
    }

    /** As it was written. */
    String written() {
        return sort == Sort.COMMAND ? "\\" + text : text;
    }
}
