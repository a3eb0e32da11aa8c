package dev.octavo.pdf.font;

import java.util.ArrayList;
import java.util.List;

/**
 * A space that is as wide as its line needs it. In text it is the second half of a pair of surrogates without the first:
 * no well-formed text has one, so none is taken for a space, whatever private characters a document uses.
 */
public final class SizedSpace {

    /** One that takes no room: it stands at the end of a line, where words are parted for those who copy or listen. */
    public static final char NONE = Character.MIN_LOW_SURROGATE;

    /** The widest, as a multiple of the font's own space. */
    public static final int WIDEST = 5;

    private static final int STEPS = 200;

    /** The characters behind it mean other things. */
    static final char LAST = (char) (NONE + WIDEST * STEPS);

    private SizedSpace() {}

    /** The one that is nearest to a multiple of the font's own space. */
    public static char of(double multiple) {
        long step = Math.round(multiple * STEPS);
        return (char) (NONE + Math.max(0, Math.min(LAST - NONE, step)));
    }

    /** Whether a character of a text is one. */
    static boolean is(int codePoint) {
        return codePoint >= NONE && codePoint <= LAST;
    }

    /** The parts of a text that are one, and those between them. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (is(text.codePointAt(at))) {
                if (at > start) {
                    parts.add(text.substring(start, at));
                }
                parts.add(text.substring(at, at + 1));
                start = at + 1;
            }
        }
        if (start < text.length()) {
            parts.add(text.substring(start));
        }
        return parts;
    }

    /** Its width, as a multiple of the font's own space. */
    public static double multiple(int codePoint) {
        return (codePoint - NONE) / (double) STEPS;
    }
}
