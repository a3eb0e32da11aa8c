package dev.octavo.book;

import java.util.Locale;

/** The letters of the parts of a figure that has a number: Figure 3 has the parts 3a, 3b. */
final class FigureParts {

    private final String number;
    private int parts;

    FigureParts(String number) {
        this.number = number;
    }

    /** The number of the figure; empty where it has none. */
    String number() {
        return number;
    }

    /** The letter of the next part; empty in a figure without a number. */
    String nextLetter() {
        return number.isEmpty() ? "" : ChapterNumbers.letters(++parts).toLowerCase(Locale.ROOT);
    }
}
