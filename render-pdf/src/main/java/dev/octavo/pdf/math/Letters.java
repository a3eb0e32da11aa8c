package dev.octavo.pdf.math;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the glyphs of characters: Unicode has a letter for each shape, the fonts have a face for each. */
final class Letters {

    /** The shapes of Latin letters from U+1D400 on, 52 letters each. */
    private static final List<MathFace> LATIN = List.of(
            MathFace.MAIN_BOLD,
            MathFace.ITALIC,
            MathFace.BOLD_ITALIC,
            MathFace.CALLIGRAPHIC,
            MathFace.BOLD_CALLIGRAPHIC,
            MathFace.FRAKTUR,
            MathFace.AMS,
            MathFace.BOLD_FRAKTUR,
            MathFace.SANS,
            MathFace.BOLD_SANS,
            MathFace.ITALIC_SANS,
            MathFace.BOLD_SANS,
            MathFace.MONO);

    /** The shapes of Greek letters from U+1D6A8 on, 58 letters each. */
    private static final List<MathFace> GREEK =
            List.of(MathFace.MAIN_BOLD, MathFace.ITALIC, MathFace.BOLD_ITALIC, MathFace.BOLD_SANS, MathFace.BOLD_SANS);

    /** The shapes of digits from U+1D7CE on, 10 digits each. */
    private static final List<MathFace> DIGITS =
            List.of(MathFace.MAIN_BOLD, MathFace.AMS, MathFace.SANS, MathFace.BOLD_SANS, MathFace.MONO);

    private static final int FIRST_LATIN = 0x1D400;
    private static final int FIRST_GREEK = 0x1D6A8;
    private static final int FIRST_DIGIT = 0x1D7CE;
    private static final int LAST = 0x1D7FF;

    /** Letters that Unicode had before the others. */
    private static final Map<Integer, MathFace> OLDER = Map.ofEntries(
            Map.entry(0x2102, MathFace.AMS),
            Map.entry(0x210D, MathFace.AMS),
            Map.entry(0x2115, MathFace.AMS),
            Map.entry(0x2119, MathFace.AMS),
            Map.entry(0x211A, MathFace.AMS),
            Map.entry(0x211D, MathFace.AMS),
            Map.entry(0x2124, MathFace.AMS),
            Map.entry(0x212C, MathFace.CALLIGRAPHIC),
            Map.entry(0x2130, MathFace.CALLIGRAPHIC),
            Map.entry(0x2131, MathFace.CALLIGRAPHIC),
            Map.entry(0x210B, MathFace.CALLIGRAPHIC),
            Map.entry(0x2110, MathFace.CALLIGRAPHIC),
            Map.entry(0x2112, MathFace.CALLIGRAPHIC),
            Map.entry(0x2133, MathFace.CALLIGRAPHIC),
            Map.entry(0x211B, MathFace.CALLIGRAPHIC),
            Map.entry(0x212D, MathFace.FRAKTUR),
            Map.entry(0x210C, MathFace.FRAKTUR),
            Map.entry(0x2111, MathFace.FRAKTUR),
            Map.entry(0x211C, MathFace.FRAKTUR),
            Map.entry(0x2128, MathFace.FRAKTUR),
            Map.entry(0x210E, MathFace.ITALIC));

    /** Signs that the fonts have under the number of another that looks the same. */
    private static final Map<Integer, Integer> TWINS = Map.ofEntries(
            Map.entry(0x00AF, 0x02C9),
            Map.entry(0x00B4, 0x02CA),
            Map.entry(0x2016, 0x2225),
            Map.entry(0x00B7, 0x22C5),
            Map.entry(0x2206, 0x0394),
            Map.entry(0x27C2, 0x22A5),
            Map.entry(0x2329, 0x27E8),
            Map.entry(0x232A, 0x27E9),
            Map.entry(0x2303, 0x005E));

    private Letters() {}

    /** The glyph of a character; empty where no font for formulas has it. */
    static Optional<Glyph> find(int codePoint) {
        Optional<MathFace> face = faceOf(codePoint);
        if (face.isPresent()) {
            return face.get().glyph(base(codePoint)).or(() -> substitute(codePoint, face.get()));
        }
        int known = TWINS.getOrDefault(codePoint, codePoint);
        return MathFace.MAIN.glyph(known).or(() -> MathFace.AMS.glyph(known)).or(() -> MathFace.ITALIC.glyph(known));
    }

    /** The glyph of a letter that stands for a quantity, which is italic. */
    static Optional<Glyph> findVariable(int codePoint) {
        return Character.isLetter(codePoint)
                ? MathFace.ITALIC.glyph(codePoint).or(() -> find(codePoint))
                : find(codePoint);
    }

    /** Small Greek letters are bold in one face only, and script has capitals only. */
    private static Optional<Glyph> substitute(int codePoint, MathFace face) {
        return switch (face) {
            case MAIN_BOLD, BOLD_SANS, BOLD_CALLIGRAPHIC -> MathFace.BOLD_ITALIC.glyph(base(codePoint));
            case CALLIGRAPHIC -> MathFace.ITALIC.glyph(base(codePoint));
            default -> Optional.empty();
        };
    }

    private static Optional<MathFace> faceOf(int codePoint) {
        if (codePoint < FIRST_LATIN || codePoint > LAST) {
            return Optional.ofNullable(OLDER.get(codePoint));
        } else if (codePoint < FIRST_GREEK) {
            return Optional.of(LATIN.get(Math.min((codePoint - FIRST_LATIN) / 52, LATIN.size() - 1)));
        } else if (codePoint < FIRST_DIGIT) {
            return Optional.of(GREEK.get(Math.min((codePoint - FIRST_GREEK) / 58, GREEK.size() - 1)));
        }
        return Optional.of(DIGITS.get((codePoint - FIRST_DIGIT) / 10));
    }

    private static int base(int codePoint) {
        return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC)
                .codePointAt(0);
    }
}
