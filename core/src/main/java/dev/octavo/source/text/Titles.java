package dev.octavo.source.text;

import java.util.Locale;

/** Compares titles as they stand in front matter and in headings, and makes them of words. */
public final class Titles {

    private Titles() {}

    /** Whether two texts are the same title: case, white space and Markdown's marks make no difference. */
    public static boolean areSame(String one, String other) {
        return folded(one).equalsIgnoreCase(folded(other));
    }

    /** A word with a capital. */
    public static String capitalized(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** The text without Markdown's marks, which some tools read in a title and others do not. */
    private static String folded(String text) {
        return text.replaceAll("[*_`]", "").strip().replaceAll("\\s+", " ");
    }
}
