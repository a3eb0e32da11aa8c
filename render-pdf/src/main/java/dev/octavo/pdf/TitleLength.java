package dev.octavo.pdf;

/** How long a title is, since long ones are set smaller: a sentence in the size of a word would fill the page. */
final class TitleLength {

    private static final int LONG = 50;
    private static final int ENDLESS = 110;

    private TitleLength() {}

    /** The word for it in the stylesheet. */
    static String of(String title) {
        return title.length() > ENDLESS ? "endless" : title.length() > LONG ? "long" : "short";
    }
}
