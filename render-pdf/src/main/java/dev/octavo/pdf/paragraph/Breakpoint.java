package dev.octavo.pdf.paragraph;

/**
 * A place in a paragraph where a line may end. Lengths are counted from the start of the paragraph, as if it were one line.
 *
 * @param at the index in the text before which the next line begins
 * @param end the length of what stands before it, without the space that is lost where a line ends
 * @param start the length of what stands before the next line, with that space
 * @param glueToEnd all that gives up to the end
 * @param glueToStart all that gives up to the next line
 * @param kind what a line ends with here
 * @param hang what of the lines stands in the margin where one ends here; their lengths are told without
 */
record Breakpoint(int at, float end, float start, Glue glueToEnd, Glue glueToStart, Kind kind, Hang hang) {

    /** What a line ends with. */
    enum Kind {
        /** A word. */
        WORD(0),
        /** A part of a word, and a hyphen that is only printed here. */
        HYPHEN(200),
        /** A part of a word that is whole: a sign behind which a line may end. */
        SIGN(50),
        /** A letter of a word that no line holds. */
        LETTER(1000),
        /** The last word before a break that the author has set, or of the paragraph. */
        LAST(0);

        private final int penalty;

        Kind(int penalty) {
            this.penalty = penalty;
        }

        /** What it costs to end a line here, as badness. */
        int penalty() {
            return penalty;
        }

        boolean isInWord() {
            return this == HYPHEN || this == SIGN;
        }
    }

    /**
     * What stands in the margin.
     *
     * @param atEnd of the line that ends
     * @param atStart of the line that begins
     */
    record Hang(float atEnd, float atStart) {

        static final Hang NONE = new Hang(0, 0);
    }

    /** The start of a paragraph. */
    static final Breakpoint FIRST = new Breakpoint(0, 0, 0, Glue.NONE, Glue.NONE, Kind.LAST);

    /** A place where nothing stands in the margin. */
    Breakpoint(int at, float end, float start, Glue glueToEnd, Glue glueToStart, Kind kind) {
        this(at, end, start, glueToEnd, glueToStart, kind, Hang.NONE);
    }

    /** The same place, where a line ends with something else. */
    Breakpoint as(Kind other) {
        return new Breakpoint(at, end, start, glueToEnd, glueToStart, other, hang);
    }

    /** The same place, where something of the next line gives in the one before it too. */
    Breakpoint with(Glue more) {
        return new Breakpoint(at, end, start, glueToEnd.plus(more), glueToStart, kind, hang);
    }

    /** The same place, where something stands in the margin. */
    Breakpoint with(Hang other) {
        return new Breakpoint(at, end - other.atEnd, start + other.atStart, glueToEnd, glueToStart, kind, other);
    }

    /** The length of a line from another place to this one. */
    float lengthFrom(Breakpoint from) {
        return end - from.start;
    }

    /** The spaces in a line from another place to this one. */
    float spaceFrom(Breakpoint from) {
        return glueToEnd.space() - from.glueToStart.space();
    }

    /** By how much a line from another place to this one may be longer before it is bad. */
    float stretchFrom(Breakpoint from) {
        return glueToEnd.stretch() - from.glueToStart.stretch();
    }

    /** By how much a line from another place to this one may end before the margin. */
    float slackFrom(Breakpoint from) {
        return glueToEnd.slack() - from.glueToStart.slack();
    }

    /** By how much it may be shorter. */
    float shrinkFrom(Breakpoint from) {
        return glueToEnd.shrink() - from.glueToStart.shrink();
    }
}
