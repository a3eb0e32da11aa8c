package dev.octavo.html.math;

/**
 * What a command or a character stands for.
 *
 * @param kind how it is set
 * @param text the character or the name to show
 */
record Symbol(Kind kind, String text) {

    /** The sections of {@code symbols.txt}. */
    enum Kind {
        LETTER,
        UPRIGHT,
        ORD,
        OP,
        INTEGRAL,
        BIN,
        REL,
        VERTICAL,
        OPEN,
        CLOSE,
        OPEN_BAR,
        CLOSE_BAR,
        BAR,
        POSTFIX,
        PUNCT,
        INNER,
        FUNCTION,
        LIMIT_FUNCTION,
        ACCENT,
        WIDE_ACCENT,
        UNDER_ACCENT,
        LINE,
        OVER_LABEL,
        UNDER_LABEL,
        LONG_ARROW;

        boolean isFunction() {
            return this == FUNCTION || this == LIMIT_FUNCTION;
        }

        boolean takesArgument() {
            return switch (this) {
                case ACCENT, WIDE_ACCENT, UNDER_ACCENT, LINE, OVER_LABEL, UNDER_LABEL, LONG_ARROW -> true;
                default -> false;
            };
        }

        /** Whether it can stand after {@code \left}. */
        boolean isDelimiter() {
            return switch (this) {
                case OPEN, CLOSE, OPEN_BAR, CLOSE_BAR, BAR, VERTICAL -> true;
                default -> false;
            };
        }
    }
}
