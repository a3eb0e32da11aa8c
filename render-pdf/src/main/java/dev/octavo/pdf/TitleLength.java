package dev.octavo.pdf;

/** How long a title is, since long ones are set smaller: a sentence in the size of a word would fill the page. */
final class TitleLength {

    private static final int LONG = 50;
    private static final int LONGER = 90;
    private static final int ENDLESS = 140;

    private TitleLength() {}

    /** The word for it in the stylesheet. */
    static String of(String title) {
        int length = title.length();
        return length > ENDLESS ? "endless" : length > LONGER ? "longer" : length > LONG ? "long" : "short";
    }
}
