package dev.octavo.source.text;

/** Space that only parts words, as HTML and Markdown know it; an ideographic space is a character of the text. */
public final class Space {

    private Space() {}

    public static boolean is(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    /** A text without the space that it begins with. */
    public static String strippedBefore(String text) {
        int start = 0;
        while (start < text.length() && is(text.charAt(start))) {
            start++;
        }
        return text.substring(start);
    }

    /** A text without the space that it ends with. */
    public static String strippedBehind(String text) {
        int end = text.length();
        while (end > 0 && is(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }
}
