package dev.octavo.source.markdown.emphasis;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Scripts that put no spaces between words, or none before what belongs to a word: those of Chinese, Japanese and Korean. */
public final class UnspacedScripts {

    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HAN,
            UnicodeScript.HANGUL,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.YI);

    private UnspacedScripts() {}

    /** Whether a letter is of them, or a sign as wide as their letters. */
    public static boolean contain(int sign) {
        return sign >= 0x1100
                && (SCRIPTS.contains(UnicodeScript.of(sign))
                        || isBetween(sign, 0x3001, 0x303F)
                        || isBetween(sign, 0xFF01, 0xFF60));
    }

    private static boolean isBetween(int sign, int first, int last) {
        return first <= sign && sign <= last;
    }
}
