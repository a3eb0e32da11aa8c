package dev.octavo.model;

/**
 * Makes any string legal XML 1.0 text (XML 1.0 section 2.2), which HTML, EPUB and PDF metadata all need.
 *
 * <p>Lone surrogates, U+FFFE and U+FFFF become U+FFFD; form feed and vertical tab become spaces; other control
 * characters are dropped. Tab, line feed and carriage return stay.
 */
public final class XmlText {

    private static final char REPLACEMENT = '\uFFFD';

    private XmlText() {}

    /** The text itself where it is legal, else a mended copy. */
    public static String mend(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPair(text, i)) {
                i++;
            } else if (c < 0x20 ? !isWhiteSpace(c) : c >= 0xD800 && (c <= 0xDFFF || c >= 0xFFFE)) {
                return mendFrom(i, text);
            }
        }
        return text;
    }

    private static boolean isPair(String text, int i) {
        return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
    }

    private static String mendFrom(int start, String text) {
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, start);
        int next;
        for (int i = start; i < text.length(); i = next) {
            int c = text.codePointAt(i);
            next = i + Character.charCount(c);
            if (c == '\f' || c == 0x0B) {
                out.append(' ');
            } else if (c >= 0x20 || isWhiteSpace((char) c)) {
                out.appendCodePoint(isLegal(c) ? c : REPLACEMENT);
            }
        }
        return out.toString();
    }

    private static boolean isWhiteSpace(char c) {
        return c == '\t' || c == '\n' || c == '\r';
    }

    private static boolean isLegal(int c) {
        return c < 0xD800 || (c >= 0xE000 && c != 0xFFFE && c != 0xFFFF);
    }
}
