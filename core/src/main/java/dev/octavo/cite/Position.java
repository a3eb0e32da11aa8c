package dev.octavo.cite;

/** How a cite stands to those before it (CSL 1.0.2, "position"). */
enum Position {
    /** The work was not cited before. */
    FIRST,
    /** It was. */
    SUBSEQUENT,
    /** It was in one of the notes right before. */
    NEAR_NOTE,
    /** It was right before, and at the same place. */
    IBID,
    /** It was right before, and at another place. */
    IBID_WITH_LOCATOR;

    /** Whether a style that tests for a position finds this one to be it; the later ones are the earlier ones, too. */
    boolean passes(String test) {
        return switch (test) {
            case "first" -> this == FIRST;
            case "subsequent" -> compareTo(SUBSEQUENT) >= 0;
            case "near-note" -> compareTo(NEAR_NOTE) >= 0;
            case "ibid" -> compareTo(IBID) >= 0;
            case "ibid-with-locator" -> this == IBID_WITH_LOCATOR;
            default -> false;
        };
    }
}
