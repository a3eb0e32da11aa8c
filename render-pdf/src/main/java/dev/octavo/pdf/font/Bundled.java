package dev.octavo.pdf.font;

import java.util.List;

/** The families that come with the library. Their files are the same for all renderers, and read once, when first needed. */
final class Bundled {

    /** Characters up to here, and those of {@link #TYPOGRAPHIC}, are in every face of the main families. */
    private static final int BASIC = 0xFF;

    private static final String TYPOGRAPHIC = "‘’‚“”„–—…•€\u00AD\u200B";

    /** The names are those that the engine gives to the generic families. */
    static final Family SERIF = family("Serif", "source/SourceSerifPro-", "Regular", "Bold", "It", "BoldIt");

    static final Family SANS = family("SansSerif", "source/SourceSansPro-", "Regular", "Bold", "It", "BoldIt");

    static final Family MONO =
            family("Monospaced", "jetbrains-mono/JetBrainsMono-", "Regular", "Bold", "Italic", "BoldItalic");

    static final List<Family> MAIN = List.of(SERIF, SANS, MONO);

    /** Symbols, and the letters of a dozen scripts, Arabic and Hebrew among them. */
    static final Family SYMBOLS = new Family(
            "Symbols",
            List.of(
                    Face.upright("Symbols", 400, "dejavu/DejaVuSans.ttf"),
                    Face.upright("Symbols", 700, "dejavu/DejaVuSans-Bold.ttf")));

    /** All emoji of Unicode 17 in one colour; flags are the letters of their countries, and sequences stand in their parts. */
    static final Family EMOJI = single("Emoji", "noto-emoji/NotoEmoji-Regular.ttf");

    /** Has some five thousand Chinese characters too, in their Japanese forms. */
    static final Family JAPANESE = single("Japanese", "mplus/mplus1p-regular-fallback.ttf");

    /** Where characters are looked for that no other font has; what one of the main families has, the others lack not. */
    static final List<Family> FALLBACK = List.of(SYMBOLS, SERIF, SANS, MONO, EMOJI, JAPANESE);

    private Bundled() {}

    /** Whether every face of the main families has a character. */
    static boolean isBasic(int codePoint) {
        return codePoint <= BASIC || TYPOGRAPHIC.indexOf(codePoint) >= 0;
    }

    private static Family family(
            String name, String file, String regular, String bold, String italic, String boldItalic) {
        return new Family(
                name,
                List.of(
                        Face.upright(name, 400, file + regular + ".ttf"),
                        Face.upright(name, 700, file + bold + ".ttf"),
                        Face.italic(name, 400, file + italic + ".ttf"),
                        Face.italic(name, 700, file + boldItalic + ".ttf")));
    }

    private static Family single(String name, String file) {
        return new Family(name, List.of(Face.upright(name, 400, file)));
    }
}
