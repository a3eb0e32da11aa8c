package dev.octavo.pdf.text;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/** The columns that characters take in a face whose letters are all of one width. */
final class Columns {

    /** From one stop of the tabulator to the next. */
    static final int TAB = 4;

    private static final Set<UnicodeScript> WIDE = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI);

    private static final Set<UnicodeBlock> WIDE_SIGNS =
            Set.of(UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION, UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    private Columns() {}

    /** Two for what is as wide as high, none for what stands over another character or is not seen. */
    static int of(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    /** A picture sign is of a face without a common width. */
    private static boolean isWide(int character) {
        return character > 0x2E7F
                && (character >= 0x1F000
                        || WIDE.contains(UnicodeScript.of(character))
                        || WIDE_SIGNS.contains(UnicodeBlock.of(character)));
    }

    /** The columns of a line up to a tabulator, and from there to its stop. */
    static int toNextStop(int column) {
        return TAB - column % TAB;
    }
}
