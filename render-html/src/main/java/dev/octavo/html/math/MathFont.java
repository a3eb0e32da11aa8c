package dev.octavo.html.math;

import java.util.Map;

/**
 * A font of mathematics: an alphabet of its own in Unicode, since MathML Core has no other way to choose one.
 *
 * <p>The alphabets have holes where a letter was in Unicode before them.
 */
enum MathFont {
    /** As TeX sets it: letters slanted, digits upright. */
    NORMAL(0, 0, 0, 0),
    /** Letters upright too. */
    ROMAN(0, 0, 0, 0),
    ITALIC(0x1D434, 0x1D44E, 0x1D6E2, 0),
    BOLD(0x1D400, 0x1D41A, 0x1D6A8, 0x1D7CE),
    BOLD_ITALIC(0x1D468, 0x1D482, 0x1D71C, 0x1D7CE),
    SCRIPT(0x1D49C, 0x1D4B6, 0, 0),
    FRAKTUR(0x1D504, 0x1D51E, 0, 0),
    DOUBLE_STRUCK(0x1D538, 0x1D552, 0, 0x1D7D8),
    SANS_SERIF(0x1D5A0, 0x1D5BA, 0, 0x1D7E2),
    MONOSPACE(0x1D670, 0x1D68A, 0, 0x1D7F6);

    private static final Map<Integer, String> HOLES = Map.ofEntries(
            Map.entry(0x1D455, "ℎ"),
            Map.entry(0x1D49D, "ℬ"),
            Map.entry(0x1D4A0, "ℰ"),
            Map.entry(0x1D4A1, "ℱ"),
            Map.entry(0x1D4A3, "ℋ"),
            Map.entry(0x1D4A4, "ℐ"),
            Map.entry(0x1D4A7, "ℒ"),
            Map.entry(0x1D4A8, "ℳ"),
            Map.entry(0x1D4AD, "ℛ"),
            Map.entry(0x1D4BA, "ℯ"),
            Map.entry(0x1D4BC, "ℊ"),
            Map.entry(0x1D4C4, "ℴ"),
            Map.entry(0x1D506, "ℭ"),
            Map.entry(0x1D50B, "ℌ"),
            Map.entry(0x1D50C, "ℑ"),
            Map.entry(0x1D515, "ℜ"),
            Map.entry(0x1D51D, "ℨ"),
            Map.entry(0x1D53A, "ℂ"),
            Map.entry(0x1D53F, "ℍ"),
            Map.entry(0x1D545, "ℕ"),
            Map.entry(0x1D547, "ℙ"),
            Map.entry(0x1D548, "ℚ"),
            Map.entry(0x1D549, "ℝ"),
            Map.entry(0x1D551, "ℤ"));

    /** The signs that follow the small Greek letters in an alphabet, in its order. */
    private static final String GREEK_VARIANTS = "∂ϵϑϰϕϱϖ";

    private static final int GREEK_SMALL = 26;
    private static final int GREEK_SIGNS = 51;

    private final int capitals;
    private final int smalls;
    private final int greek;
    private final int digits;

    MathFont(int capitals, int smalls, int greek, int digits) {
        this.capitals = capitals;
        this.smalls = smalls;
        this.greek = greek;
        this.digits = digits;
    }

    /** Whether letters side by side are a word rather than a product. */
    boolean joinsLetters() {
        return switch (this) {
            case ROMAN, ITALIC, BOLD, SANS_SERIF, MONOSPACE -> true;
            default -> false;
        };
    }

    /** A text in this font; characters of which it has none stay. */
    String set(String text) {
        StringBuilder set = new StringBuilder();
        text.codePoints().forEach(c -> set.append(set(c)));
        return set.toString();
    }

    private String set(int c) {
        int found = find(c);
        return HOLES.getOrDefault(found, Character.toString(found));
    }

    private int find(int c) {
        if (capitals != 0 && c >= 'A' && c <= 'Z') {
            return capitals + c - 'A';
        }
        if (smalls != 0 && c >= 'a' && c <= 'z') {
            return smalls + c - 'a';
        }
        if (digits != 0 && c >= '0' && c <= '9') {
            return digits + c - '0';
        }
        return greek == 0 ? c : findGreek(c);
    }

    private int findGreek(int c) {
        if (c >= 'Α' && c <= 'Ω') {
            return greek + c - 'Α';
        }
        if (c >= 'α' && c <= 'ω') {
            return greek + GREEK_SMALL + c - 'α';
        }
        if (c == '∇') {
            return greek + GREEK_SMALL - 1;
        }
        int variant = GREEK_VARIANTS.indexOf(c);
        return variant < 0 ? c : greek + GREEK_SIGNS + variant;
    }
}
