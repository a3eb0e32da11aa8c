package dev.octavo.source.markdown.table;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Tells in which columns the characters of a line stand in a font of one width. */
final class Wide {

    /** No character before this one takes more or less than a column. */
    private static final int FIRST = 0x300;

    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI);

    private Wide() {}

    /** The column of each char of a text, and that of its end; what takes none stands where the one before does. */
    static int[] columns(String text) {
        int[] columns = new int[text.length() + 1];
        int end = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean begins = i == 0 || !Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            int width = begins ? width(text.codePointAt(i)) : 0;
            columns[i] = width == 0 && i > 0 ? columns[i - 1] : end;
            end += width;
        }
        columns[text.length()] = end;
        return columns;
    }

    private static int width(int c) {
        if (c < FIRST) {
            return 1;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    private static boolean isWide(int c) {
        boolean halfWidth = c >= 0xFF61 && c <= 0xFFDC;
        boolean fullWidth = c >= 0xFF01 && c <= 0xFFE6;
        boolean punctuation = c >= 0x3000 && c <= 0x303E;
        boolean pictured = c >= 0x1F300 && c <= 0x1FAFF;
        return !halfWidth && (fullWidth || punctuation || pictured || SCRIPTS.contains(UnicodeScript.of(c)));
    }
}
