package dev.octavo.html.math;

import dev.octavo.html.MathElement;

/**
 * A piece of a row, with what TeX must know of it to set it beside others.
 *
 * @param kind its class
 * @param element what it became
 * @param limits where its scripts go
 */
record Atom(Kind kind, MathElement element, Limits limits) {

    /** The classes of the TeXbook, chapter 17, and two more. */
    enum Kind {
        ORD,
        OP,
        /** An operator that is a word, with an argument after it. */
        FUNCTION,
        BIN,
        REL,
        OPEN,
        CLOSE,
        PUNCT,
        INNER,
        /** White space, which what stands beside it does not see. */
        SPACE
    }

    /** Whether scripts stand above and below. */
    enum Limits {
        NEVER,
        DISPLAY,
        ALWAYS
    }

    Atom(Kind kind, MathElement element) {
        this(kind, element, Limits.NEVER);
    }

    static Atom ord(MathElement element) {
        return new Atom(Kind.ORD, element);
    }

    Atom with(Limits limits) {
        return new Atom(kind, element, limits);
    }

    Atom with(MathElement element) {
        return new Atom(kind, element, limits);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
