package dev.octavo.source.text;

/** Compares titles as they stand in front matter and in headings. */
public final class Titles {

    private Titles() {}

    /** Whether two texts are the same title: case, white space and Markdown's marks make no difference. */
    public static boolean areSame(String one, String other) {
        return folded(one).equalsIgnoreCase(folded(other));
    }

    /** The text without Markdown's marks, which some tools read in a title and others do not. */
    private static String folded(String text) {
        return text.replaceAll("[*_`]", "").strip().replaceAll("\\s+", " ");
    }
}
