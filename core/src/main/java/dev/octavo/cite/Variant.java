package dev.octavo.cite;

/**
 * What a style is asked to set, when all that depends on other cites is known.
 *
 * @param position how the cite stands to those before it
 * @param moreNames how many names more than usual are told before "et al."
 * @param isAmbiguous whether the style is to say all it can, since another work would look the same
 * @param isLast whether the cite ends its citation
 */
record Variant(Position position, int moreNames, boolean isAmbiguous, boolean isLast) {

    /** A work as it is first cited. */
    static final Variant FIRST = new Variant(Position.FIRST, 0, false, false);

    Variant at(Position position, boolean isLast) {
        return new Variant(position, moreNames, isAmbiguous, isLast);
    }

    Variant withMoreNames(int more) {
        return new Variant(position, more, isAmbiguous, isLast);
    }

    Variant asAmbiguous() {
        return new Variant(position, moreNames, true, isLast);
    }
}
