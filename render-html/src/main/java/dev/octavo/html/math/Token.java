package dev.octavo.html.math;

import java.util.Set;

/**
 * What TeX reads at a time.
 *
 * @param type what it is
 * @param text a command's name without its backslash, else the character
 * @param offset where it begins in the formula
 */
record Token(Type type, String text, int offset) {

    enum Type {
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

    boolean is(Type wanted) {
        return type == wanted;
    }

    boolean isCommand(String name) {
        return type == Type.COMMAND && text.equals(name);
    }

    boolean isCharacter(String character) {
        return type == Type.CHARACTER && text.equals(character);
    }

    /** Whether a row of a formula ends before it. */
    boolean endsRow() {
        return switch (type) {
            case CLOSE, ALIGN, DOLLAR, END -> true;
            case COMMAND -> ROW_ENDS.contains(text);
            default -> false;
        };
    }

    /** As it was written. */
    String written() {
        return type == Type.COMMAND ? "\\" + text : text;
    }
}
