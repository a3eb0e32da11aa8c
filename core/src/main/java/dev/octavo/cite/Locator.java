package dev.octavo.cite;

/**
 * A place within a work.
 *
 * @param label what is counted, by the names of CSL: {@code page}, {@code chapter}
 * @param number which one, or which ones; empty where no place is told
 * @param rest what is written behind it
 */
record Locator(String label, String number, String rest) {

    static final Locator NONE = new Locator("page", "", "");

    boolean isEmpty() {
        return number.isEmpty();
    }

    /** Whether both mean the same place. */
    boolean isSamePlace(Locator other) {
        return label.equals(other.label) && number.equals(other.number);
    }
}
