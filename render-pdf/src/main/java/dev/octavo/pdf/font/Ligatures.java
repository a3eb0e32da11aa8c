package dev.octavo.pdf.font;

/** The ligatures of a font that Unicode has a character for: ff, fi, fl, ffi, ffl. A font of equal advances has none. */
final class Ligatures {

    private static final int FF = 0xFB00;
    private static final int FI = 0xFB01;
    private static final int FL = 0xFB02;
    private static final int FFI = 0xFB03;
    private static final int FFL = 0xFB04;

    private final boolean[] has = new boolean[FFL - FF + 1];

    /** Those of a face; none where it does without, since its letters have equal advances or other forms. */
    Ligatures(Face face, boolean isWithout) {
        for (int ligature = FF; ligature <= FFL; ligature++) {
            has[ligature - FF] = !isWithout && face.has(ligature);
        }
    }

    /** The ligature that stands for the next letters of a text; 0 where there is none. */
    int at(String text, int start) {
        if (text.charAt(start) != 'f') {
            return 0;
        }
        char second = letter(text, start + 1);
        if (second != 'f' && second != 'i' && second != 'l') {
            return 0;
        }
        if (second != 'f') {
            return known(second == 'i' ? FI : FL);
        }
        char third = letter(text, start + 2);
        int ofThree = third == 'i' ? known(FFI) : third == 'l' ? known(FFL) : 0;
        boolean joinsNext = third == 'i' ? has(FI) : third == 'l' && has(FL);
        return ofThree != 0 || joinsNext ? ofThree : known(FF);
    }

    private int known(int ligature) {
        return has(ligature) ? ligature : 0;
    }

    private boolean has(int ligature) {
        return has[ligature - FF];
    }

    private static char letter(String text, int at) {
        return at < text.length() ? text.charAt(at) : 0;
    }

    /** The letters that a ligature stands for. */
    static String letters(int ligature) {
        return switch (ligature) {
            case FF -> "ff";
            case FI -> "fi";
            case FL -> "fl";
            case FFI -> "ffi";
            default -> "ffl";
        };
    }

    static boolean isLigature(int codePoint) {
        return codePoint >= FF && codePoint <= FFL;
    }
}
