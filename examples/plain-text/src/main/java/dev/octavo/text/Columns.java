package dev.octavo.text;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Counts the columns that text takes where every letter has the same width, as in a terminal. */
final class Columns {

    private static final Set<UnicodeScript> WIDE_SCRIPTS =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);
    private static final int FIRST_WIDE = 0x1100;
    private static final int FIRST_PICTOGRAPH = 0x1F300;

    private Columns() {}

    static int of(CharSequence text) {
        return text.codePoints().map(Columns::of).sum();
    }

    static int of(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    private static boolean isWide(int character) {
        return character >= FIRST_WIDE
                && (WIDE_SCRIPTS.contains(UnicodeScript.of(character))
                        || isCjkPunctuation(character)
                        || character >= FIRST_PICTOGRAPH);
    }

    private static boolean isCjkPunctuation(int character) {
        return (character >= 0x3000 && character <= 0x303F) || (character >= 0xFF01 && character <= 0xFF60);
    }
}
