package dev.octavo.model;

/**
 * Makes any string text that XML 1.0 (section 2.2), HTML, EPUB and PDF metadata all allow.
 *
 * <p>Lone surrogates and noncharacters, such as U+FFFE, become U+FFFD; form feed, vertical tab and next line (U+0085) become
 * spaces; other control characters are dropped. Tab, line feed and carriage return stay.
 */
public final class XmlText {

    private static final char REPLACEMENT = '\uFFFD';
    private static final int NEXT_LINE = 0x85;

    private XmlText() {}

    /** The text itself where it is legal, else a mended copy. */
    public static String mend(String text) {
        int i = 0;
        while (i < text.length()) {
            if (isPlain(text.charAt(i))) {
                i++;
                continue;
            }
            int c = text.codePointAt(i);
            if (isControl(c) || !isCharacter(c)) {
                return mendFrom(i, text);
            }
            i += Character.charCount(c);
        }
        return text;
    }

    private static String mendFrom(int start, String text) {
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, start);
        text.substring(start).codePoints().forEach(c -> {
            if (c == '\f' || c == 0x0B || c == NEXT_LINE) {
                out.append(' ');
            } else if (!isControl(c)) {
                out.appendCodePoint(isCharacter(c) ? c : REPLACEMENT);
            }
        });
        return out.toString();
    }

    /** Whether nearly any text is made of such characters, which need no closer look. */
    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7F) || c == '\n' || (c >= 0xA0 && c < Character.MIN_SURROGATE);
    }

    private static boolean isControl(int c) {
        return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0);
    }

    private static boolean isCharacter(int c) {
        boolean surrogate = c >= 0xD800 && c < 0xE000;
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return !surrogate && !noncharacter;
    }
}
